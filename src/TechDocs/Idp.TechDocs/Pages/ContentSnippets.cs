using System.Text;
using Idp.Content;
using Idp.Diagnostics;
using Idp.TechDocs.Markdown;

namespace Idp.TechDocs;

/// <summary>
/// Snippets out of any source, as a commit of a repository. Pages are read by code that does not wait, so a reader that does is waited for here; for folders there is
/// <see cref="SnippetFolder"/>. As thread-safe as the source.
/// </summary>
/// <param name="source">Reads the folder that the paths of snippets begin at. Its own limits hold.</param>
public sealed class ContentSnippets(IContentReader source) : ISnippetReader
{
    /// <summary>The largest file that is put into a page, in bytes; a larger one is none. Default 4 MiB.</summary>
    public long MaxBytes { get; init; } = 4 * 1024 * 1024;

    /// <inheritdoc/>
    public string? Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var read = source.ReadAsync(path);
        var result = read.IsCompleted ? read.Result : read.AsTask().GetAwaiter().GetResult();
        return result.IsFound && result.Bytes.Length <= MaxBytes ? TextOf(result.ToSourceText(path)) : null;
    }

    private static string TextOf(SourceText file) => Encoding.UTF8.GetString(file.Utf8.Span[file.ByteOrderMarkLength..]);
}
