using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Idp.TechDocs.Markdown.Extensions.Toc;

/// <summary>Makes anchors of texts.</summary>
/// <param name="text">The text of a heading.</param>
/// <param name="separator">What stands between words.</param>
internal delegate string Slugify(string text, string separator);

/// <summary>The ways to make anchors that <c>mkdocs.yml</c> may name.</summary>
internal static class Slugs
{
    /// <summary>Finds a way by what stands in the options: nothing, <c>!!python/name:…</c>, or <c>!!python/object/apply:pymdownx.slugs.slugify</c> with its words.</summary>
    public static Slugify Find(JsonNode? option)
    {
        string name = option switch
        {
            JsonObject { Count: 1 } tagged => tagged.First().Key,
            JsonValue value when value.GetValueKind() == JsonValueKind.String => value.GetValue<string>(),
            _ => "",
        };
        if (!name.Contains("pymdownx.slugs", StringComparison.Ordinal))
        {
            return name.EndsWith("slugify_unicode", StringComparison.Ordinal) ? Unicode : Ascii;
        }

        var words = (option as JsonObject)?.First().Value?["kwds"] as JsonObject;
        string letterCase = words?["case"]?.GetValue<string>() ?? (name.EndsWith("uslugify", StringComparison.Ordinal) || name.EndsWith("_encoded", StringComparison.Ordinal) ? "lower" : "none");
        bool isEncoded = words?["percent_encode"]?.GetValue<bool>() ?? name.EndsWith("_encoded", StringComparison.Ordinal);
        return (text, separator) => Pymdownx(text, separator, letterCase, isEncoded);
    }

    /// <summary>ASCII only, in lower case; whatever is no letter goes, and runs of spaces and separators become one.</summary>
    public static string Ascii(string text, string separator)
    {
        var ascii = new StringBuilder(text.Length);
        foreach (char c in text.Normalize(NormalizationForm.FormKD))
        {
            if (char.IsAscii(c))
            {
                ascii.Append(c);
            }
        }

        return Collapse(ascii.ToString(), separator);
    }

    private static string Unicode(string text, string separator) => Collapse(text, separator);

    private static string Collapse(string text, string separator)
    {
        var kept = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (IsWord(c) || char.IsWhiteSpace(c) || c == '-')
            {
                kept.Append(c);
            }
        }

        var slug = new StringBuilder(kept.Length);
        foreach (char c in kept.ToString().Trim().ToLowerInvariant())
        {
            if (!char.IsWhiteSpace(c) && !(separator.Length > 0 && separator.Contains(c, StringComparison.Ordinal)))
            {
                slug.Append(c);
            }
            else if (!slug.ToString().EndsWith(separator, StringComparison.Ordinal) || slug.Length == 0)
            {
                slug.Append(separator);
            }
        }

        return slug.ToString();
    }

    // Each space becomes a separator of its own.
    private static string Pymdownx(string text, string separator, string letterCase, bool isEncoded)
    {
        string normal = text.Normalize(NormalizationForm.FormC).Trim();
        normal = letterCase switch
        {
            "lower" => normal.ToLowerInvariant(),
            "lower-ascii" => string.Concat(normal.Select(c => char.IsAscii(c) ? char.ToLowerInvariant(c) : c)),
            "fold" => normal.ToLowerInvariant().Replace("ß", "ss", StringComparison.Ordinal),
            _ => normal,
        };
        var slug = new StringBuilder(normal.Length);
        foreach (char c in normal)
        {
            if (c == ' ')
            {
                slug.Append(separator);
            }
            else if (IsWord(c) || c == '-')
            {
                slug.Append(c);
            }
        }

        return isEncoded ? Uri.EscapeDataString(slug.ToString()) : slug.ToString();
    }

    private static bool IsWord(char c) => c == '_' || char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark;
}
