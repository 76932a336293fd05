using System.Globalization;
using System.Text;

namespace Idp.Catalog.Validation;

/// <summary>The standard's "domain to ASCII" (UTS #46, not strict): names beyond ASCII become <c>xn--…</c>.</summary>
internal static class DomainName
{
    private const string AcePrefix = "xn--";
    private static readonly IdnMapping Mapping = new() { UseStd3AsciiRules = false, AllowUnassigned = false };

    /// <summary>The domain in ASCII and lower case; null where a label is refused.</summary>
    internal static string? ToAscii(string domain)
    {
        if (Ascii.IsValid(domain) && !domain.Contains(AcePrefix, StringComparison.OrdinalIgnoreCase))
            return domain.ToLowerInvariant();
        // The full stops that UTS #46 maps to the ASCII one.
        var labels = domain.Split('.', '\u3002', '\uFF0E', '\uFF61');
        for (var i = 0; i < labels.Length; i++)
        {
            if (LabelToAscii(labels[i]) is not { } label)
                return null;
            labels[i] = label;
        }

        return string.Join('.', labels);
    }

    private static string? LabelToAscii(string label)
    {
        var isAscii = Ascii.IsValid(label);
        if (isAscii && !IsAceWithPayload(label))
            return label.Equals(AcePrefix, StringComparison.OrdinalIgnoreCase) ? null : label.ToLowerInvariant();
        if (IsIgnored(label))
            return "";
        try
        {
            var ascii = Mapping.GetAscii(label).ToLowerInvariant();
            return BidiRule.Allows(Mapping.GetUnicode(ascii)) ? ascii : null;
        }
        catch (ArgumentException) // the only way in which IdnMapping says no
        {
            return null;
        }
    }

    // A hyphen at the end says that nothing was encoded: Node leaves such a label alone.
    private static bool IsAceWithPayload(string label)
        => label.StartsWith(AcePrefix, StringComparison.OrdinalIgnoreCase) && label.Length > AcePrefix.Length && label[^1] != '-';

    // IdnMapping refuses a label of which the mapping leaves nothing; the standard takes it for an empty one.
    private static bool IsIgnored(string label)
    {
        foreach (var c in label)
        {
            if (c is not ('\u00AD' or '\u034F' or '\u200B' or '\u2060' or '\u2064' or '\uFEFF' or (>= '\u180B' and <= '\u180F' and not '\u180E') or (>= '\uFE00' and <= '\uFE0F')))
                return false;
        }

        return true;
    }
}
