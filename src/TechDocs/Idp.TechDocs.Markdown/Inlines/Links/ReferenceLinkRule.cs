using System.Text.RegularExpressions;

namespace Idp.TechDocs.Markdown.Inlines.Links;

/// <summary><c>[text][name]</c>, or in the short form <c>[name]</c>, of a name that is defined somewhere on the page; and images.</summary>
internal sealed partial class ReferenceLinkRule(bool isImage, bool isShort) : BracketRule(isImage)
{
    protected override bool TryReadTarget(InlineReading reading, string text, int start, int close, out LinkTarget? target, out int end)
    {
        target = null;
        end = close + 1;
        string name = text[start..close];
        if (!isShort)
        {
            int open = end < text.Length && char.IsWhiteSpace(text[end]) ? end + 1 : end;
            if (open >= text.Length || text[open] != '[' || text.IndexOf(']', open + 1) is not (var second and > 0))
            {
                return false;
            }

            name = second == open + 1 ? name : text[(open + 1)..second];
            end = second + 1;
        }

        target = reading.Page.FindReference(Spaces.Replace(name.ToLowerInvariant(), " "));
        return true;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces { get; }
}
