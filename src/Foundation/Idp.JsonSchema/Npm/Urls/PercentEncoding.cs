using System.Globalization;
using System.Text;

namespace Idp.JsonSchemas.Npm;

/// <summary>Percent-encoding of the WHATWG URL Standard, and <c>decodeURIComponent</c> of ECMA-262.</summary>
internal static class PercentEncoding
{
    public const string Fragment = " \"<>`";
    public const string Query = " \"#<>";
    public const string SpecialQuery = Query + "'";
    public const string Path = Query + "?`{}";
    public const string UserInfo = Path + "/:;=@[\\]^|";

    private static readonly UTF8Encoding Strict = new(false, true);

    /// <param name="text">Any text.</param>
    /// <param name="also">What is encoded besides controls and everything beyond ASCII.</param>
    public static string Encode(string text, string also)
    {
        if (!text.Any(c => IsEncoded(c, also)))
        {
            return text;
        }

        var encoded = new StringBuilder(text.Length * 2);
        foreach (byte unit in Encoding.UTF8.GetBytes(text))
        {
            if (IsEncoded((char)unit, also))
            {
                encoded.Append('%').Append(unit.ToString("X2", CultureInfo.InvariantCulture));
            }
            else
            {
                encoded.Append((char)unit);
            }
        }

        return encoded.ToString();
    }

    /// <summary>Decodes; null when an escape is incomplete or the bytes are not UTF-8.</summary>
    public static string? Decode(string text) => TryBytes(text, true, out byte[] bytes) && TryText(bytes, out string decoded) ? decoded : null;

    /// <summary>Decodes; incomplete escapes stay as they are, and bytes that are not UTF-8 become U+FFFD.</summary>
    public static string DecodeLeniently(string text)
    {
        TryBytes(text, false, out byte[] bytes);
        return Encoding.UTF8.GetString(bytes);
    }

    private static bool IsEncoded(char c, string also) => c is <= '\u001f' or > '~' || also.Contains(c, StringComparison.Ordinal);

    private static bool TryBytes(string text, bool isStrict, out byte[] bytes)
    {
        byte[] units = Encoding.UTF8.GetBytes(text);
        int length = 0;
        for (int i = 0; i < units.Length; i++)
        {
            byte unit = units[i];
            if (unit == '%')
            {
                bool isEscape = i + 2 < units.Length && char.IsAsciiHexDigit((char)units[i + 1]) && char.IsAsciiHexDigit((char)units[i + 2]);
                if (isEscape)
                {
                    unit = Convert.FromHexString([(char)units[i + 1], (char)units[i + 2]])[0];
                    i += 2;
                }
                else if (isStrict)
                {
                    bytes = [];
                    return false;
                }
            }

            units[length++] = unit;
        }

        bytes = units[..length];
        return true;
    }

    private static bool TryText(byte[] bytes, out string text)
    {
        try
        {
            text = Strict.GetString(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            text = "";
            return false;
        }
    }
}
