using Markdig.Syntax.Inlines;

namespace Idp.TechDocs.Markdown;

/// <summary>Text that stays as it is, whatever passes go over the page: an address that is shown, a key, the long form of a symbol.</summary>
public sealed class AtomicInline : LiteralInline
{
    /// <summary>Makes one.</summary>
    /// <param name="text">The text.</param>
    public AtomicInline(string text)
        : base(text)
    {
    }
}
