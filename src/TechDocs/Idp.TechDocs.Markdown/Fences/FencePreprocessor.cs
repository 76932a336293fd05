using Idp.TechDocs.Markdown.Preprocessing;
using Idp.TechDocs.Markdown.Text;

namespace Idp.TechDocs.Markdown.Fences;

/// <summary>Takes fences out before Markdown is read, and puts placeholders in their places.</summary>
internal sealed class FencePreprocessor(IReadOnlyList<FenceKind> kinds) : Preprocessor
{
    public override List<TextLine> Run(List<TextLine> lines, PageReading page)
        => lines.Exists(line => line.Span.IndexOf("```") >= 0 || line.Span.IndexOf("~~~") >= 0) ? new FenceScan(kinds, page).Run(lines) : lines;
}
