using System.Text;
using Idp.Content;
using Idp.TechDocs.Markdown;

namespace Idp.TechDocs.Tests.Live;

/// <summary>A folder of sources that can be changed; snippets are read from it too.</summary>
internal sealed class SourceTree : IContentReader, ISnippetReader
{
    private readonly SortedDictionary<string, string> _files = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Paths => [.. _files.Keys];

    /// <summary>Writes a file; null removes it.</summary>
    public string? this[string path]
    {
        get => _files.GetValueOrDefault(path);
        set
        {
            if (value is null)
            {
                _files.Remove(path);
            }
            else
            {
                _files[path] = value;
            }
        }
    }

    public string? Read(string path) => _files.GetValueOrDefault(path);

    public ValueTask<ContentReadResult> ReadAsync(string path, string? unlessEtag = null, CancellationToken cancellationToken = default)
        => ValueTask.FromResult(_files.TryGetValue(path, out string? text)
            ? ContentReadResult.Found(Encoding.UTF8.GetBytes(text), "1")
            : ContentReadResult.Without(ContentStatus.NotFound, $"'{path}' does not exist."));

    public ValueTask<ContentSearchResult> SearchAsync(Glob glob, CancellationToken cancellationToken = default)
        => ValueTask.FromResult(new ContentSearchResult(
            [.. _files.Where(file => glob.IsMatch(file.Key)).Select(file => new ContentEntry(ContentPath.Parse(file.Key), file.Value.Length))], []));
}
