using Idp.TechDocs.Markdown.Html;
using Markdig.Syntax.Inlines;

namespace Idp.TechDocs.Markdown.Inlines.Rules;

/// <summary>What looks like an entity of HTML stays one.</summary>
internal sealed class EntityRule : InlineRule
{
    public override int Find(ReadOnlySpan<char> text, int from)
        => text[from..].IndexOf('&') is var at and >= 0 ? from + at : -1;

    public override bool TryRead(InlineReading reading, string text, int at, out InlineMatch match)
    {
        int length = HtmlEntity.LengthAt(text, at);
        match = length == 0 ? default : new InlineMatch(at, at + length, new HtmlInline(text.Substring(at, length)));
        return length > 0;
    }
}
