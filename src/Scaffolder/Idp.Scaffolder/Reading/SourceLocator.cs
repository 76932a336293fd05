using System.Collections.Immutable;
using Idp.Scaffolder.Actions;

namespace Idp.Scaffolder.Reading;

/// <summary>Finds what a step's <c>url</c> means, and who can read it. Immutable, so thread-safe.</summary>
public sealed class SourceLocator
{
    private readonly ImmutableArray<ISourceReader> _readers;

    /// <summary>A locator that reads templates in folders, and what these readers know besides; the first that knows an address is asked.</summary>
    public SourceLocator(IEnumerable<ISourceReader> readers)
    {
        ArgumentNullException.ThrowIfNull(readers);
        _readers = [.. readers];
    }

    /// <summary>A locator that reads templates in folders only.</summary>
    public static SourceLocator Local { get; } = new([]);

    /// <summary>Reads a folder.</summary>
    /// <param name="url">An absolute address, or a path from the template's location.</param>
    /// <param name="token">What to log in with, or null.</param>
    /// <param name="context">The call; it says where the template is.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ActionException">It cannot be read; the message says why.</exception>
    public ValueTask<SourceTree> ReadTreeAsync(string url, string? token, ActionContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var (reader, absolute) = Locate(url, context);
        return reader is null
            ? ValueTask.FromResult(new SourceTree(LocalSource.Locate(absolute!, url)))
            : reader.ReadTreeAsync(new SourceRequest(absolute!, token, context.CreateTemporaryDirectory), cancellationToken);
    }

    /// <summary>Reads one file.</summary>
    /// <inheritdoc cref="ReadTreeAsync"/>
    public ValueTask<SourceFile> ReadFileAsync(string url, string? token, ActionContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var (reader, absolute) = Locate(url, context);
        return reader is null
            ? ValueTask.FromResult(LocalSource.ReadFile(LocalSource.Locate(absolute!, url), url, context.Workspace.Options))
            : reader.ReadFileAsync(new SourceRequest(absolute!, token, context.CreateTemporaryDirectory), cancellationToken);
    }

    /// <summary>The address of a path in a repository, seen from an address inside it.</summary>
    /// <exception cref="ActionException">No reader knows the repository's host.</exception>
    internal Uri Resolve(string baseUrl, string path)
        => Uri.TryCreate(baseUrl, UriKind.Absolute, out var parsed) && Find(parsed) is { } reader
            ? reader.Resolve(parsed, path)
            : throw ActionException.Input($"No integration found for host {baseUrl}");

    // A null reader: the address is the template's own, and the url a path below its folder.
    private (ISourceReader? Reader, Uri? Url) Locate(string url, ActionContext context)
    {
        ArgumentNullException.ThrowIfNull(url);
        if (SourceUrl.IsAbsolute(url, out var absolute))
        {
            return (Find(absolute) ?? throw ActionException.NotAllowed(
                $"Reading from '{url}' is not allowed. You may need to configure an integration for the target host, or add it to the readers of the scaffolder"), absolute);
        }

        if (context.TemplateInfo?.BaseUrl is not { } baseUrl)
        {
            throw ActionException.Input($"Failed to fetch, template location could not be determined and the fetch URL is relative, {url}");
        }

        if (baseUrl.IsFile)
        {
            return (null, baseUrl);
        }

        var reader = Find(baseUrl) ?? throw ActionException.Input($"No integration found for location {baseUrl}");
        return (reader, reader.Resolve(baseUrl, url));
    }

    private ISourceReader? Find(Uri url) => _readers.FirstOrDefault(reader => reader.CanRead(url));
}
