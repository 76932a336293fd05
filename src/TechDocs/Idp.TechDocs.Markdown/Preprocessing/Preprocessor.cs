using Idp.TechDocs.Markdown.Text;

namespace Idp.TechDocs.Markdown.Preprocessing;

/// <summary>Changes the lines of a page before blocks are read. Thread-safe.</summary>
internal abstract class Preprocessor
{
    public abstract List<TextLine> Run(List<TextLine> lines, PageReading page);
}
