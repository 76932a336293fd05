using System.Collections.Frozen;
using System.Globalization;
using Idp.JsonSchemas.Patterns;

namespace Idp.JsonSchemas.Npm;

/// <summary>The formats that the library knows, with its verdicts: some are laxer than the specifications they name, some stricter. All take linear time.</summary>
internal static class NpmFormats
{
    private static readonly FrozenDictionary<string, Func<string, bool>> Checks = new Dictionary<string, Func<string, bool>>(StringComparer.Ordinal)
    {
        ["date-time"] = DateFormats.IsDateTime,
        ["date"] = DateFormats.IsDate,
        ["time"] = DateFormats.IsTime,
        ["duration"] = DateFormats.HasDuration,
        ["email"] = EmailFormats.IsEmail,
        ["idn-email"] = EmailFormats.IsInternationalEmail,
        ["ip-address"] = HostFormats.IsIPv4,
        ["ipv4"] = HostFormats.IsIPv4,
        ["ipv6"] = HostFormats.IsIPv6,
        ["hostname"] = HostFormats.IsHostName,
        ["host-name"] = HostFormats.IsHostName,
        ["uri"] = UriFormats.IsUri,
        ["iri"] = UriFormats.IsUri,
        ["uri-reference"] = static text => UriReferenceFormat.IsReference(text, false),
        ["iri-reference"] = static text => UriReferenceFormat.IsReference(text, true),
        ["uuid"] = UriFormats.IsUuid,
        ["uri-template"] = static _ => true,
        ["json-pointer"] = static text => UriFormats.IsJsonPointer(text),
        ["relative-json-pointer"] = UriFormats.IsRelativeJsonPointer,
        ["utc-millisec"] = IsMilliseconds,
        ["style"] = HasStyle,
        ["color"] = ColorFormat.IsColor,
        ["phone"] = IsPhone,
        ["alpha"] = static text => text.Length > 0 && text.All(char.IsAsciiLetter),
        ["alphanumeric"] = static text => text.Length > 0 && text.All(char.IsAsciiLetterOrDigit),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>All names.</summary>
    public static IEnumerable<string> Names => [.. Checks.Keys, "regex", "regexp", "pattern"];

    public static bool IsKnown(string format) => Checks.ContainsKey(format) || format is "regex" or "regexp" or "pattern";

    public static bool IsMet(string format, string text, NpmWork work)
    {
        if (!work.TrySpend(text.Length >> 3))
        {
            return true;
        }

        return Checks.TryGetValue(format, out var check) ? check(text) : IsPattern(text, work);
    }

    private static bool IsPattern(string text, NpmWork work)
    {
        var problem = PatternTranslator.Translate(text, EcmaMode.Forgiving).Problem;
        if (problem is { IsLimit: true })
        {
            work.FailLimit("pattern", $"holds a regular expression that is too large: {problem.Text}");
        }

        return problem is null;
    }

    // A number whose integer part is all of it, in any notation that JavaScript reads.
    private static bool IsMilliseconds(string text)
    {
        var trimmed = NpmConversion.Trim(text);
        if (double.IsNaN(NpmConversion.ToNumber(text)) || trimmed.IsEmpty)
        {
            return false;
        }

        int length = NpmConversion.DecimalLength(trimmed);
        int sign = trimmed[0] is '+' or '-' ? 1 : 0;
        int digits = trimmed[sign..].IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : trimmed.Length - sign;
        return digits > 0 && length > 0
            && NpmConversion.OfDecimal(trimmed[..length]) == double.Parse(trimmed[..(sign + digits)], NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    // Somewhere a colon, and before it something else than white space or another colon.
    private static bool HasStyle(string text)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon >= 0 && (text.AsSpan(0, colon).IndexOfAnyExcept("\r\n\t ") >= 0 || text.IndexOf(':', colon + 1) >= 0);
    }

    private static bool IsPhone(string text)
    {
        if (text.Length == 0 || text[0] != '+' || !char.IsAsciiDigit(text[^1]))
        {
            return false;
        }

        int digits = 0;
        for (int i = 1; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                digits++;
            }
            else if (text[i] != ' ' || !char.IsAsciiDigit(text[i - 1]))
            {
                return false;
            }
        }

        return digits is >= 7 and <= 15;
    }
}
