using Idp.Catalog.Descriptors;
using Idp.CommandLine;

namespace Idp.Catalog.Tool.Reports;

/// <summary>The files that a verdict depends on, for a build that asks whether it must be given again.</summary>
internal static class InputList
{
    /// <summary>The full paths, each once.</summary>
    /// <param name="read">The descriptors.</param>
    /// <param name="others">The files that options name; null for an option that was not given.</param>
    public static IEnumerable<string> Of(DescriptorReadResult read, IEnumerable<string?> others)
        => read.Files.SelectMany(file => file.Inputs).Concat(others.OfType<string>().Select(Path.GetFullPath)).Distinct(StringComparer.Ordinal);

    /// <exception cref="ToolFailureException">The file cannot be written.</exception>
    public static async Task WriteAsync(IEnumerable<string> inputs, string file, ToolConsole console, CancellationToken cancellationToken)
    {
        using var target = OutputTarget.Open(file, console);
        foreach (var path in inputs)
        {
            await target.Writer.WriteAsync($"{path}\n".AsMemory(), cancellationToken).ConfigureAwait(false);
        }

        await target.CompleteAsync(cancellationToken).ConfigureAwait(false);
    }
}
