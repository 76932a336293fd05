using System.Buffers.Text;
using System.Collections.Immutable;
using System.Text;

namespace Idp.Scaffolder.Secrets;

/// <summary>How a secret may look where it was passed through an encoding.</summary>
/// <remarks>
/// Known are: the text trimmed as upstream trims it; each of its lines; as JSON, be it twice; as part of an address, a form or HTML; in quotes of
/// YAML and of shells; in hexadecimal; in base64, at any place of a longer text; in capitals, in small letters and backwards. What an expression
/// of the template makes of a secret needs no form: the executor sees it by comparing. The order is fixed, because journals refer to a form by
/// its index.
/// </remarks>
internal static class SecretForms
{
    /// <summary>Texts this short are not masked, as upstream: they stand everywhere.</summary>
    public const int ShortestMasked = 2;

    /// <summary>Derived forms of very short secrets, and parts this short, would mask innocent text.</summary>
    public const int ShortestDerived = 4;

    /// <summary>Every form, the text itself first; empty for a secret too short to mask. Equal forms repeat, so that an index means the same everywhere.</summary>
    public static ImmutableArray<string> Of(string secret)
    {
        string text = secret.Trim();
        if (text.Length < ShortestMasked)
        {
            return [];
        }

        var forms = ImmutableArray.CreateBuilder<string>();
        forms.Add(text);
        if (text.Length < ShortestDerived)
        {
            return forms.ToImmutable();
        }

        forms.Add(Uri.EscapeDataString(text));
        forms.Add(System.Net.WebUtility.UrlEncode(text));
        forms.Add(text.ToUpperInvariant());
        forms.Add(text.ToLowerInvariant());
        forms.Add(Reversed(text));
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        forms.Add(Convert.ToHexStringLower(bytes));
        forms.Add(Convert.ToHexString(bytes));
        AddBase64(bytes, forms);
        AddLines(text, forms);
        SecretMarkup.Add(text, forms);
        return forms.ToImmutable();
    }

    /// <summary>What a text that a step derived from secrets may look like: itself, and within JSON.</summary>
    public static ImmutableArray<string> OfDerived(string text)
    {
        string trimmed = text.Trim();
        return trimmed.Length < ShortestDerived ? [trimmed] : [.. SecretMarkup.InJson(trimmed).Prepend(trimmed).Distinct(StringComparer.Ordinal)];
    }

    // In the midst of a longer text, the letters of base64 depend on how many bytes stand before, modulo 3; the letters at both ends also on
    // what these bytes are, so they are left out.
    private static void AddBase64(byte[] bytes, ImmutableArray<string>.Builder forms)
    {
        for (int before = 0; before < 3; before++)
        {
            byte[] shifted = [.. new byte[before], .. bytes];
            int first = (before * 8 + 5) / 6;
            int last = shifted.Length * 8 / 6;
            if (last - first >= ShortestDerived)
            {
                forms.Add(Convert.ToBase64String(shifted)[first..last]);
                forms.Add(Base64Url.EncodeToString(shifted)[first..last]);
            }
        }
    }

    private static void AddLines(string text, ImmutableArray<string>.Builder forms)
    {
        string[] lines = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (lines.Length > 1)
        {
            forms.AddRange(lines.Where(line => line.Length >= ShortestDerived));
        }
    }

    private static string Reversed(string text)
    {
        char[] letters = text.ToCharArray();
        Array.Reverse(letters);
        return new string(letters);
    }
}
