using Idp.TechDocs.Markdown.Preprocessing;
using Idp.TechDocs.Markdown.Text;

namespace Idp.TechDocs.Markdown.Fences;

/// <summary>Takes fences out before Markdown is read, and puts placeholders in their places.</summary>
/// <param name="kinds">What fences become.</param>
/// <param name="opensBehindMarkers">Whether a fence may open right behind the marker of an item.</param>
internal sealed class FencePreprocessor(IReadOnlyList<FenceKind> kinds, bool opensBehindMarkers) : Preprocessor
{
    public override List<TextLine> Run(List<TextLine> lines, PageReading page)
        => lines.Exists(line => line.Span.IndexOf("```") >= 0 || line.Span.IndexOf("~~~") >= 0) ? new FenceScan(kinds, opensBehindMarkers, page).Run(lines) : lines;
}
