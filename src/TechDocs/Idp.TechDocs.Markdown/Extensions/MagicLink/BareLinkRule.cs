using System.Buffers;
using Idp.TechDocs.Markdown.Inlines;
using Idp.TechDocs.Markdown.Text;
using Markdig.Syntax.Inlines;

namespace Idp.TechDocs.Markdown.Extensions.MagicLink;

/// <summary>Addresses that stand in text without any sign: <c>https://…</c>, <c>ftp://…</c>, <c>www.…</c>.</summary>
/// <param name="hidesProtocol">Whether what is shown leaves out <c>https://</c>.</param>
internal sealed class BareLinkRule(bool hidesProtocol) : InlineRule
{
    private static readonly string[] Openings = ["http://", "https://", "ftp://", "ftps://"];
    private const string World = "www.";

    // What may be in an address, besides letters and numbers, and what it may end with.
    private static readonly SearchValues<char> Inner = SearchValues.Create("-_.?,!'(){}[]/+&@%$#=:\"|~;");
    private static readonly SearchValues<char> Last = SearchValues.Create("-/#@$+=");

    private static readonly SearchValues<char> First = SearchValues.Create("hHfFwW");

    public override int Find(ReadOnlySpan<char> text, int from)
        => text[from..].IndexOfAny(First) is var at and >= 0 ? from + at : -1;

    public override bool TryRead(InlineReading reading, string text, int at, out InlineMatch match)
    {
        match = default;
        if (reading.LinkDepth > 0 || char.IsLetter(reading.Before(text, at)) || char.IsNumber(reading.Before(text, at)))
        {
            return false;
        }

        int host = OpeningAt(text, at, out bool isWorld);
        int end = host > 0 ? EndOf(text, host) : -1;
        if (end < 0)
        {
            return false;
        }

        string address = text[at..end];
        var link = new LinkInline(isWorld ? $"http://{address}" : address, "") { IsAutoLink = true, UrlSpan = reading.PlacesOf(text, at, end) };
        AtomicText.Append(link, hidesProtocol && !isWorld ? text[host..end] : address);
        match = new InlineMatch(at, end, link);
        return true;
    }

    private static int OpeningAt(string text, int at, out bool isWorld)
    {
        var rest = text.AsSpan(at);
        isWorld = rest.StartsWith(World, StringComparison.OrdinalIgnoreCase);
        if (isWorld)
        {
            return at + World.Length;
        }

        foreach (string opening in Openings)
        {
            if (rest.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            {
                return at + opening.Length;
            }
        }

        return -1;
    }

    // The host begins with a letter or number; the last of what follows that may end an address does.
    private static int EndOf(string text, int host)
    {
        if (host >= text.Length || !IsAlphanumeric(text[host]))
        {
            return -1;
        }

        int end = -1;
        for (int at = host + 1; at < text.Length && (IsAlphanumeric(text[at]) || Inner.Contains(text[at])); at++)
        {
            end = IsAlphanumeric(text[at]) || Last.Contains(text[at]) ? at + 1 : end;
        }

        return end;
    }

    private static bool IsAlphanumeric(char c) => c != '_' && WordCharacter.Is(c);
}
