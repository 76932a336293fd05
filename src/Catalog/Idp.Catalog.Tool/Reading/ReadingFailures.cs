using Idp.Catalog.Descriptors;
using Idp.Catalog.Tool.Execution;
using Idp.Diagnostics;

namespace Idp.Catalog.Tool.Reading;

/// <summary>What kept a run from judging something that it was asked to judge.</summary>
internal static class ReadingFailures
{
    /// <summary>A fault without a text to point into is that of a file or folder that was not read.</summary>
    public static bool IsFailure(Diagnostic diagnostic)
        => diagnostic is { Severity: DiagnosticSeverity.Error, Location: { Source: null } };

    /// <summary>Says each failure in a line of its own.</summary>
    /// <returns>Whether there are any, or nothing was read at all.</returns>
    public static bool Say(DescriptorReadResult read, ToolConsole console)
    {
        var nothing = read.Files.IsEmpty;
        var failed = nothing;
        foreach (var diagnostic in read.Diagnostics.Concat(read.Files.SelectMany(file => file.Diagnostics)))
        {
            if (IsFailure(diagnostic))
            {
                failed = true;
                console.Say($"idp-catalog: {diagnostic.Message}");
            }
            else if (nothing)
            {
                console.Say($"idp-catalog: {diagnostic.Message} {diagnostic.Remedy}");
            }
        }

        return failed;
    }
}
