using Markdig.Syntax.Inlines;

namespace Idp.TechDocs.Markdown.Inlines.Rules;

/// <summary><c>&lt;https://…&gt;</c> and <c>&lt;name@host&gt;</c>.</summary>
/// <param name="isMail">Which of the two.</param>
/// <param name="hidesProtocol">Whether what is shown leaves out <c>https://</c>.</param>
internal sealed class AutolinkRule(bool isMail, bool hidesProtocol = false) : InlineRule
{
    public override int Find(ReadOnlySpan<char> text, int from)
        => text[from..].IndexOf('<') is var at and >= 0 ? from + at : -1;

    public override bool TryRead(InlineReading reading, string text, int at, out InlineMatch match)
    {
        match = default;
        int close = text.AsSpan(at + 1).IndexOfAny('<', '>');
        if (close < 0 || text[at + 1 + close] != '>')
        {
            return false;
        }

        var inner = text.AsSpan(at + 1, close);
        if (!(isMail ? IsMail(inner) : IsAddress(inner)))
        {
            return false;
        }

        string address = reading.PlainText(inner.ToString());
        bool hasScheme = isMail && address.StartsWith("mailto:", StringComparison.Ordinal);
        string shown = hasScheme ? address["mailto:".Length..]
            : hidesProtocol ? address[(address.IndexOf("://", StringComparison.Ordinal) + 3)..]
            : address;
        var link = new LinkInline(isMail ? $"mailto:{shown}" : address, "") { IsAutoLink = true, UrlSpan = reading.PlacesOf(text, at + 1, at + 1 + close) };
        AtomicText.Append(link, shown);
        match = new InlineMatch(at, at + close + 2, link);
        return true;
    }

    private static bool IsAddress(ReadOnlySpan<char> text)
    {
        int scheme = text.IndexOf("://", StringComparison.Ordinal);
        return scheme > 0 && text[..scheme] is var name
            && (name.Equals("http", StringComparison.OrdinalIgnoreCase) || name.Equals("https", StringComparison.OrdinalIgnoreCase)
                || name.Equals("ftp", StringComparison.OrdinalIgnoreCase) || name.Equals("ftps", StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsMail(ReadOnlySpan<char> text)
    {
        int at = text.IndexOf('@');
        return at > 0 && at + 1 < text.Length && !text[..at].ContainsAny(' ', '!') && !text[(at + 1)..].ContainsAny(' ', '@');
    }
}
