using System.Buffers;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Idp.JsonSchemas.Npm;

/// <summary>Host names and addresses.</summary>
internal static class UrlHost
{
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("\0\t\n\r #/:<>?@[\\]^|");

    private static readonly IdnMapping Idn = new() { AllowUnassigned = true };

    /// <summary>The host as it is written in the end; null when it is none.</summary>
    public static string? Parse(string text, bool isSpecial)
    {
        if (text.StartsWith('['))
        {
            return text.EndsWith(']') && !text.Contains('%', StringComparison.Ordinal)
                && IPAddress.TryParse(text[1..^1], out var address) && address.AddressFamily == AddressFamily.InterNetworkV6 ? $"[{address}]" : null;
        }

        if (!isSpecial)
        {
            return text.AsSpan().IndexOfAny(Forbidden) >= 0 ? null : PercentEncoding.Encode(text, "");
        }

        string? domain = ToAscii(PercentEncoding.DecodeLeniently(text));
        return domain is null || domain.AsSpan().IndexOfAny(Forbidden) >= 0 || domain.Any(static c => c is < ' ' or '%' or '\u007f') ? null
            : EndsInNumber(domain) ? ReadAddress(domain) : domain;
    }

    private static string? ToAscii(string domain)
    {
        try
        {
            // Label by label, since the platform does not take empty ones.
            return string.Join('.', domain.Split('.').Select(static label => label.All(char.IsAscii) ? label : Idn.GetAscii(label))).ToLowerInvariant();
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static bool EndsInNumber(string domain)
    {
        string last = domain.TrimEnd('.').Split('.')[^1];
        return last.Length > 0 && (last.All(char.IsAsciiDigit) || !double.IsNaN(ReadNumber(last)));
    }

    private static string? ReadAddress(string domain)
    {
        string[] parts = (domain.EndsWith('.') ? domain[..^1] : domain).Split('.');
        if (parts.Length > 4)
        {
            return null;
        }

        double value = 0;
        for (int i = 0; i < parts.Length; i++)
        {
            double number = ReadNumber(parts[i]);
            bool isLast = i == parts.Length - 1;
            double limit = isLast ? Math.Pow(256, 5 - parts.Length) : 256;
            if (!(number < limit))
            {
                return null;
            }

            value += isLast ? number : number * Math.Pow(256, 3 - i);
        }

        uint all = (uint)value;
        return string.Create(CultureInfo.InvariantCulture, $"{all >> 24}.{(all >> 16) & 255}.{(all >> 8) & 255}.{all & 255}");
    }

    // 0x… is hexadecimal, 0… octal; NaN for what is no number.
    private static double ReadNumber(string part)
    {
        bool isHex = part.StartsWith("0x", StringComparison.OrdinalIgnoreCase);
        if (isHex && part.Length == 2)
        {
            return 0;
        }

        if (!isHex && !part.All(char.IsAsciiDigit))
        {
            return double.NaN;
        }

        return part.Length == 0 ? double.NaN : NpmConversion.ToNumber(!isHex && part.Length > 1 && part[0] == '0' ? "0o" + part : part);
    }
}
