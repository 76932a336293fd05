using System.Text.RegularExpressions;
using Idp.TechDocs.Markdown.Inlines;
using Idp.TechDocs.Markdown.Text;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Idp.TechDocs.Markdown.Extensions.WikiLinks;

/// <summary>Names in double brackets.</summary>
internal sealed partial class WikiLinkRule(string before, string behind, string style) : InlineRule
{
    public override int Find(ReadOnlySpan<char> text, int from)
        => text[from..].IndexOf("[[", StringComparison.Ordinal) is var at and >= 0 ? from + at : -1;

    public override bool TryRead(InlineReading reading, string text, int at, out InlineMatch match)
    {
        match = default;
        int end = at + 2;
        while (end < text.Length && (text[end] is ' ' or '-' || WordCharacter.Is(text[end])))
        {
            end++;
        }

        if (end == at + 2 || end + 1 >= text.Length || text[end] != ']' || text[end + 1] != ']')
        {
            return false;
        }

        var label = text.AsSpan((at + 2)..end).Trim();
        int start = label.IsEmpty ? end : text.IndexOf(label[0], at + 2);
        match = new InlineMatch(at, end + 2, label.IsEmpty ? new LiteralInline("") : Make(reading, text, start..(start + label.Length)));
        return true;
    }

    private LinkInline Make(InlineReading reading, string text, Range label)
    {
        var places = reading.PlacesOf(text, label.Start.Value, label.End.Value);
        var link = new LinkInline($"{before}{Spaces.Replace(text[label], "_")}{behind}", "") { Span = places, UrlSpan = places };
        foreach (string name in style.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            link.GetAttributes().AddClass(name);
        }

        reading.LinkDepth++;
        reading.FillInner(link, text, label);
        reading.LinkDepth--;
        return link;
    }

    [GeneratedRegex(" +_|_ +| +")]
    private static partial Regex Spaces { get; }
}
