using Idp.TechDocs.Markdown.Inlines;
using Idp.TechDocs.Markdown.Text;
using Markdig.Syntax.Inlines;

namespace Idp.TechDocs.Markdown.Extensions.Emoji;

/// <summary><c>:name:</c>.</summary>
internal sealed class EmojiRule(EmojiOptions options, IIconSource? icons) : InlineRule
{
    private readonly EmojiPicture _picture = new(options);

    public override int Find(ReadOnlySpan<char> text, int from)
        => text[from..].IndexOf(':') is var at and >= 0 ? from + at : -1;

    public override bool TryRead(InlineReading reading, string text, int at, out InlineMatch match)
    {
        int end = at + 1;
        while (end < text.Length && (text[end] is '+' or '-' || WordCharacter.Is(text[end])))
        {
            end++;
        }

        bool isClosed = end > at + 1 && end < text.Length && text[end] == ':';
        match = isClosed ? new InlineMatch(at, end + 1, Make(text[(at + 1)..end])) : default;
        return isClosed;
    }

    // A name that nobody knows is text, in which no other rule finds anything.
    private Inline Make(string name)
        => options.Table.Find(name) is { } emoji ? _picture.Of(emoji, $":{name}:")
            : options.HasIcons && icons?.FindSvg(name) is { } svg ? _picture.OfIcon(svg)
            : new LiteralInline($":{name}:");
}
