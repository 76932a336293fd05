using Idp.Catalog.Descriptors.Files;
using Idp.Catalog.Descriptors.Placeholders.Bundling;
using Idp.Catalog.Validation;
using Idp.Content;
using Idp.Diagnostics;
using Idp.Yaml;

namespace Idp.Catalog.Descriptors.Placeholders;

/// <summary>Reads the files that the placeholders of one descriptor file name, below its root. The only place of the pipeline that waits.</summary>
internal sealed class PlaceholderLoader(DescriptorReaderOptions options, FileLocation descriptor, YamlReader yaml)
{
    private static readonly ReadOnlyMemory<byte> StubText = "\"stub\""u8.ToArray();
    private readonly Lazy<FileContentReader> _files = new(
        () => new FileContentReader(descriptor.Root, new FileContentOptions { MaxBytes = options.MaxIncludedBytes }));

    /// <summary>The full paths that were read so far, or would have been if something were there.</summary>
    public List<string> Asked { get; } = [];

    public async ValueTask<IReadOnlyList<PlaceholderContent>> LoadAsync(ParsedDocument document, CancellationToken cancellationToken)
    {
        if (!document.HasPlaceholderKey || options.Placeholders == PlaceholderMode.Off)
        {
            return [];
        }

        var placeholders = PlaceholderFinder.Find(document.Root);
        if (placeholders.Count == 0)
        {
            return [];
        }

        var contents = new List<PlaceholderContent>(placeholders.Count);
        foreach (var placeholder in placeholders)
        {
            contents.Add(contents.Count < options.MaxPlaceholders
                ? await LoadAsync(placeholder, cancellationToken).ConfigureAwait(false)
                : Failed(placeholder, PlaceholderFaults.TooMany, placeholders.Count, options.MaxPlaceholders));
        }

        return contents;
    }

    private async ValueTask<PlaceholderContent> LoadAsync(Placeholder placeholder, CancellationToken cancellationToken)
    {
        var named = Described.Of(placeholder.Argument);
        var address = PlaceholderAddress.Of(placeholder.Argument, NameFromOrigin, options.Origin);
        if (address.Fault is { } fault)
        {
            return Failed(placeholder, fault, placeholder.Key, named, address.Detail);
        }

        if (options.Placeholders == PlaceholderMode.Stub)
        {
            return new PlaceholderContent(placeholder) { Text = new SourceText("stub", StubText) };
        }

        if (address.Path is null)
        {
            return Failed(placeholder, PlaceholderFaults.NotRead, placeholder.Key, named);
        }

        var result = await _files.Value.ReadAsync(address.Path, cancellationToken: cancellationToken).ConfigureAwait(false);
        if (result.Status is ContentStatus.Found or ContentStatus.NotFound)
        {
            Asked.Add(FullPath(address.Path));
        }

        return result.Status switch
        {
            ContentStatus.Found => await FoundAsync(placeholder, address.Path, result.ToSourceText(ShownPath(address.Path)), cancellationToken).ConfigureAwait(false),
            ContentStatus.NotFound => Failed(placeholder, PlaceholderFaults.NotFound, placeholder.Key, named),
            ContentStatus.Refused => Failed(placeholder, PlaceholderFaults.OutsideRoot, placeholder.Key, named, descriptor.Root),
            _ => Failed(placeholder, PlaceholderFaults.Unreadable, placeholder.Key, named, result.Reason),
        };
    }

    private async ValueTask<PlaceholderContent> FoundAsync(
        Placeholder placeholder, string path, SourceText text, CancellationToken cancellationToken)
    {
        if (placeholder.Key is not ("$openapi" or "$asyncapi"))
        {
            return new PlaceholderContent(placeholder) { Text = text };
        }

        var parts = new DefinitionFiles(_files.Value, yaml, ShownPath);
        await parts.ReadAsync(path, text, cancellationToken).ConfigureAwait(false);
        if (parts.Fault is var (why, place))
        {
            return Failed(placeholder, PlaceholderFaults.NotWhole, placeholder.Key, Described.Of(placeholder.Argument), why) with { FaultPlace = place };
        }

        if (parts.Values.Count == 1)
        {
            return new PlaceholderContent(placeholder) { Text = text };
        }

        var bundler = new DefinitionBundler(parts.Values, path);
        var bundled = bundler.Bundle();
        return bundler.Dangling.Count == 0
            ? new PlaceholderContent(placeholder) { Text = text, Bundled = bundled }
            : Failed(placeholder, PlaceholderFaults.NotWhole, placeholder.Key, Described.Of(placeholder.Argument), $"there is no '{bundler.Dangling[0].Pointer}' in '{bundler.Dangling[0].Path}'");
    }

    private static PlaceholderContent Failed(Placeholder placeholder, DiagnosticDescriptor fault, params object?[] arguments)
        => new(placeholder) { Fault = fault, Arguments = arguments };

    // With an origin, a descriptor is where its reported name says; otherwise where it lies.
    private string NameFromOrigin => options.Origin is null ? descriptor.BelowRoot : descriptor.Name;

    private string FullPath(string belowRoot) => Path.GetFullPath(Path.Combine(descriptor.Root, belowRoot));

    private string ShownPath(string belowRoot)
    {
        var folder = Path.GetDirectoryName(descriptor.FullPath)!;
        var shown = Path.Combine(Path.GetDirectoryName(descriptor.Path) ?? string.Empty, Path.GetRelativePath(folder, FullPath(belowRoot)));
        return shown.Replace('\\', '/');
    }
}
