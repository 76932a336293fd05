using Idp.TechDocs.Markdown.Preprocessing;
using Idp.TechDocs.Markdown.Text;

namespace Idp.TechDocs.Markdown.Snippets;

/// <summary>Puts files into pages before anything is read.</summary>
internal sealed class SnippetPreprocessor(SnippetOptions options) : Preprocessor
{
    public override List<TextLine> Run(List<TextLine> lines, PageReading page)
        => options.Appended.Count > 0 || lines.Exists(line => line.Span.Contains("8<", StringComparison.Ordinal))
            ? new SnippetExpansion(options, page).Run(lines)
            : lines;
}
