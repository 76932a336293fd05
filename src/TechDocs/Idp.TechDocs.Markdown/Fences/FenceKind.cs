using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Fences;

/// <summary>What fences of a language become. Thread-safe.</summary>
internal abstract class FenceKind
{
    /// <summary>Whether fences of a language are of this kind.</summary>
    public abstract bool IsFor(string language);

    /// <summary>Whether the names behind the language mean something here; in braces any do.</summary>
    public abstract bool Accepts(FenceHeader header);

    /// <summary>Makes the block of the lines between the fences, their indent taken off.</summary>
    public abstract Block Make(FenceHeader header, string content, int lineCount, PageReading page);
}
