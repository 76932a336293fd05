using System.Globalization;
using Idp.TechDocs.Markdown.Inlines;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Idp.TechDocs.Markdown.Extensions.Footnotes;

/// <summary><c>[^name]</c> in text.</summary>
internal sealed class FootnoteMarkRule(FootnoteOptions options) : InlineRule
{
    public override int Find(ReadOnlySpan<char> text, int from)
        => text[from..].IndexOf("[^", StringComparison.Ordinal) is var at and >= 0 ? from + at : -1;

    public override bool TryRead(InlineReading reading, string text, int at, out InlineMatch match)
    {
        match = default;
        int close = text.IndexOf(']', at);
        string name = close < 0 ? "" : text[(at + 2)..close];
        var footnotes = reading.Page.State<PageFootnotes>();
        int number = close < 0 ? 0 : footnotes.NumberOf(name);
        if (number == 0)
        {
            return false;
        }

        var link = new LinkInline($"#{options.IdOf(name)}", "");
        link.GetAttributes().AddClass("footnote-ref");
        link.AppendChild(new LiteralInline(options.SuperscriptText.Replace("{}", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)));
        var mark = new ElementInline("sup");
        mark.GetAttributes().Id = options.MarkOf(name, footnotes.Mark(name));
        mark.AppendChild(link);
        match = new InlineMatch(at, close + 1, mark);
        return true;
    }
}
