using System.Collections;
using System.Text;
using Idp.Content;

namespace Idp.TechDocs.Tests;

/// <summary>A tree of texts in memory: <c>new TextContent { ["mkdocs.yml"] = "..." }</c>.</summary>
internal sealed class TextContent : IContentReader, IEnumerable<string>
{
    private readonly SortedDictionary<string, string> _files = new(StringComparer.Ordinal);

    public string this[string path]
    {
        set => _files[path] = value.ReplaceLineEndings("\n");
    }

    public ValueTask<ContentReadResult> ReadAsync(string path, string? unlessEtag = null, CancellationToken cancellationToken = default)
        => ValueTask.FromResult(
            !ContentPath.TryParse(path, out var parsed, out string? error) ? ContentReadResult.Without(ContentStatus.Refused, error)
            : _files.TryGetValue(parsed.Value, out string? text) ? ContentReadResult.Found(Encoding.UTF8.GetBytes(text), "1")
            : ContentReadResult.Without(ContentStatus.NotFound, $"'{path}' does not exist."));

    public ValueTask<ContentSearchResult> SearchAsync(Glob glob, CancellationToken cancellationToken = default)
        => ValueTask.FromResult(new ContentSearchResult(
            [.. _files.Where(file => glob.IsMatch(file.Key)).Select(file => new ContentEntry(ContentPath.Parse(file.Key), file.Value.Length))], []));

    public IEnumerator<string> GetEnumerator() => _files.Keys.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
