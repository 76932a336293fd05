using System.Text;
using Idp.Diagnostics;
using Markdig.Syntax;

namespace Idp.TechDocs.Markdown;

/// <summary>Reads pages in a dialect. Thread-safe; made once and used for many pages.</summary>
public sealed class MarkdownReader
{
    private readonly Dialect _dialect;

    /// <summary>Makes a reader.</summary>
    public MarkdownReader(MarkdownDialect dialect)
    {
        ArgumentNullException.ThrowIfNull(dialect);
        _dialect = DialectCompiler.Compile(dialect);
    }

    /// <summary>Reads a page that has no file.</summary>
    public MarkdownPage Read(string text) => Read(SourceText.FromString("page.md", text));

    /// <summary>Reads a page.</summary>
    /// <param name="file">The file.</param>
    /// <param name="start">The byte at which the page begins, behind front matter; 0 for the whole file.</param>
    public MarkdownPage Read(SourceText file, int start = 0)
    {
        ArgumentNullException.ThrowIfNull(file);
        int offset = Math.Max(start, file.ByteOrderMarkLength);
        var source = new PageSource(file, Encoding.UTF8.GetString(file.Utf8.Span[offset..]), offset);
        var document = new MarkdownDocument();
        return new MarkdownPage(document, _dialect.Read(document, source));
    }
}
