using System.Collections.Frozen;
using Idp.TechDocs.Sanitizing.Rules;

namespace Idp.TechDocs.Sanitizing.Scanning;

/// <summary>Attributes in double quotes, with names that are known and values that need no look, or a short one.</summary>
internal static class HarmlessAttributes
{
    private static readonly FrozenSet<string> Names = FrozenSet.ToFrozenSet(
        ["abbr", "align", "alt", "border", "checked", "class", "colspan", "disabled", "for", "height", "href", "id", "loading", "name", "open", "rel", "role", "rowspan", "scope", "src", "start",
         "style", "tabindex", "title", "type", "valign", "value", "width", "hidden", "lang", "dir", "target"]);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ByName = Names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Behind the tag whose attributes begin at a place; -1 when one of them needs a closer look.</summary>
    public static int EndOfTag(string html, int at, HarmlessElement element)
    {
        while (at >= 0 && at < html.Length)
        {
            switch (html[at])
            {
                case '>':
                    return at + 1;
                case '/':
                    // Parsers take it for nothing in elements that have no content, and so it must be one.
                    return at + 1 < html.Length && html[at + 1] == '>' && element.IsVoid ? at + 2 : -1;
                case ' ' or '\n':
                    at++;
                    break;
                default:
                    at = html[at - 1] is ' ' or '\n' ? EndOfAttribute(html, at, element.Name) : -1;
                    break;
            }
        }

        return -1;
    }

    private static int EndOfAttribute(string html, int at, string element)
    {
        int end = at;
        while (end < html.Length && (char.IsAsciiLetterLower(html[end]) || html[end] == '-' || char.IsAsciiDigit(html[end])))
        {
            end++;
        }

        var name = html.AsSpan(at, end - at);
        if (end == html.Length || !(ByName.Contains(name) || IsData(name)))
        {
            return -1;
        }

        if (html[end] is ' ' or '>' or '/')
        {
            return name is "checked" or "disabled" or "open" or "hidden" ? end : -1;
        }

        if (html[end] != '=' || end + 1 == html.Length || html[end + 1] != '"')
        {
            return -1;
        }

        int close = html.IndexOf('"', end + 2);
        return close >= 0 && IsHarmless(element, name, html.AsSpan(end + 2, close - end - 2)) ? close + 1 : -1;
    }

    private static bool IsData(ReadOnlySpan<char> name) => name.Length > 5 && (name.StartsWith("data-", StringComparison.Ordinal) || name.StartsWith("aria-", StringComparison.Ordinal));

    private static bool IsHarmless(string element, ReadOnlySpan<char> name, ReadOnlySpan<char> written)
    {
        if (written.IndexOfAny("<>\0`") >= 0)
        {
            return false;
        }

        if (!written.Contains('&'))
        {
            return IsHarmlessValue(element, name, written);
        }

        return PlainReferences.Decode(written) is { } value && !AttributeRule.EndsMarkup(value) && IsHarmlessValue(element, name, value);
    }

    private static bool IsHarmlessValue(string element, ReadOnlySpan<char> name, ReadOnlySpan<char> value) => name switch
    {
        "href" => element == "a" && PlainUrl.Is(value),
        "src" => element == "img" && PlainUrl.Is(value),
        "style" => StyleRule.IsPlain(value),
        "target" => element == "a" && value is "_blank",
        "type" => element == "input" && value is "checkbox" or "radio",
        "value" => element is "input" or "li",
        "id" or "name" => !NamedAccess.Hides(element, value),
        _ => true,
    };
}
