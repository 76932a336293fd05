using System.CommandLine;
using Idp.Catalog.Descriptors;
using Idp.Catalog.Relations;
using Idp.Catalog.Tool.Execution;

namespace Idp.Catalog.Tool.Reading;

/// <summary>Reads and links what the options of a command name.</summary>
internal static class CatalogSource
{
    public static async Task<CatalogReading> ReadAsync(
        ParseResult parsed, ReadingOptions options, ToolConsole console, CancellationToken cancellationToken)
    {
        using var progress = ReadingProgress.On(console, quiet: false);
        var reader = new DescriptorReader(options.Read(parsed));
        var read = await reader.ReadAsync(options.Paths(parsed), progress, cancellationToken).ConfigureAwait(false);
        return new CatalogReading(read, LinkedCatalog.Link(read.Documents), ReadingFailures.Say(read, console));
    }
}
