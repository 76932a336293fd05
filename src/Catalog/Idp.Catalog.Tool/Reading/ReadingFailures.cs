using Idp.Catalog.Descriptors;
using Idp.CommandLine;
using Idp.Diagnostics;

namespace Idp.Catalog.Tool.Reading;

/// <summary>What kept a run from judging something that it was asked to judge.</summary>
internal static class ReadingFailures
{
    /// <summary>A fault without a text to point into is that of a file or folder that was not read.</summary>
    public static bool IsFailure(Diagnostic diagnostic)
        => diagnostic is { Severity: DiagnosticSeverity.Error, Location: { Source: null } };

    /// <summary>Whether nothing at all was read: there are no files, or each was passed over or refused.</summary>
    public static bool IsNothing(DescriptorReadResult read) => read.Files.All(IsUnread);

    /// <summary>Says each failure in a line of its own. Where nothing was read at all, whatever there is to say is why.</summary>
    /// <returns>Whether something could not be judged.</returns>
    public static bool Say(DescriptorReadResult read, ToolConsole console)
    {
        var nothing = IsNothing(read);
        var failed = nothing;
        var said = false;
        foreach (var diagnostic in read.Diagnostics.Concat(read.Files.SelectMany(file => file.Diagnostics)))
        {
            failed |= IsFailure(diagnostic);
            if (nothing || IsFailure(diagnostic))
            {
                said = true;
                console.Say($"idp-catalog: {diagnostic.Message}{(diagnostic.Remedy is { } remedy ? $" {remedy}" : "")}");
            }
        }

        if (nothing && !said)
        {
            console.Say("idp-catalog: There is nothing to judge: the configuration passes over every file.");
        }

        return failed;
    }

    private static bool IsUnread(DescriptorFile file)
        => file.Documents.IsEmpty && file.Diagnostics.Any(diagnostic => diagnostic.Location is { Source: null });
}
