namespace Idp.TechDocs.Markdown.Inlines.Links;

/// <summary><c>[text](address "title")</c>, and images of the same form.</summary>
internal sealed class LinkRule(bool isImage) : BracketRule(isImage)
{
    protected override bool TryReadTarget(InlineReading reading, string text, int start, int close, out LinkTarget? target, out int end)
    {
        bool isLink = LinkDestination.TryRead(text, close + 1, ref LongLinksOf(reading, text), out var destination);
        end = destination.End;
        target = isLink
            ? new LinkTarget(
                reading.PlainText(destination.Address).Trim(),
                destination.Title is { } title ? WithoutQuotes(reading.PlainText(title.Trim())).ReplaceLineEndings(" ") : null,
                reading.PlacesOf(text, destination.Start, destination.Start + destination.Address.TrimEnd().Length))
            : null;
        return isLink;
    }

    private static ref long LongLinksOf(InlineReading reading, string text) => ref PairsOf(reading, text).LongLinks;

    private static string WithoutQuotes(string text)
        => text.Length > 1 && text[0] == text[^1] && text[0] is '"' or '\'' ? text[1..^1] : text;
}
