using Markdig.Syntax.Inlines;

namespace Idp.TechDocs.Markdown;

/// <summary>A character that a backslash took its meaning from.</summary>
public sealed class EscapedInline : LiteralInline
{
    /// <summary>Makes one.</summary>
    /// <param name="text">The text that stands for itself.</param>
    public EscapedInline(string text)
        : base(text)
    {
    }
}
