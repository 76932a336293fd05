using System.CommandLine;
using Idp.Catalog.Descriptors;
using Idp.Catalog.Relations;
using Idp.CommandLine;

namespace Idp.Catalog.Tool.Reading;

/// <summary>Reads and links what the options of a command name.</summary>
internal static class CatalogSource
{
    public static async Task<CatalogReading> ReadAsync(
        ParseResult parsed, ReadingOptions options, ToolConsole console, CancellationToken cancellationToken)
    {
        using var progress = ReadingProgress.On(console, quiet: false);
        var descriptors = options.Read(parsed);
        var reader = new DescriptorReader(descriptors);
        var read = await reader.ReadAsync(options.Paths(parsed), progress, cancellationToken).ConfigureAwait(false);
        var catalog = LinkedCatalog.Link(read.Documents, kinds: descriptors.Kinds);
        return new CatalogReading(read, catalog, ReadingFailures.Say(read, console));
    }
}
