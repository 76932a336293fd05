using System.Text;
using Idp.Diagnostics;
using SourceSpan = Idp.Diagnostics.SourceSpan;

namespace Idp.TechDocs.Markdown;

/// <summary>The text of a page, and the way from a character to its place in the file. Thread-safe.</summary>
internal sealed class PageSource(SourceText file, string text, int fileOffset)
{
    /// <summary>The text that is read; front matter is not in it.</summary>
    public string Text => text;

    public string Path => file.Path;

    /// <summary>The place of characters.</summary>
    public SourceLocation Locate(int position, int length)
    {
        int start = Math.Clamp(position, 0, text.Length);
        int end = Math.Clamp(position + length, start, text.Length);
        int bytes = fileOffset + Encoding.UTF8.GetByteCount(text.AsSpan(0, start));
        return SourceLocation.In(file, new SourceSpan(bytes, Encoding.UTF8.GetByteCount(text.AsSpan(start, end - start))));
    }
}
