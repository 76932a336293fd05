using System.Buffers;
using System.Text;

namespace Idp.Catalog.Validation;

/// <summary>Percent-encoding with the standard's sets; each part of a URL has its own.</summary>
internal static class PercentEncoding
{
    // Each set is written as what stays: printable ASCII but for a few. Everything else is encoded as UTF-8.
    internal static readonly SearchValues<char> KeptInOpaque = AllPrintableBut("");
    internal static readonly SearchValues<char> KeptInFragment = AllPrintableBut(" \"<>`");
    internal static readonly SearchValues<char> KeptInQuery = AllPrintableBut(" \"#<>");
    internal static readonly SearchValues<char> KeptInSpecialQuery = AllPrintableBut(" \"#<>'");
    internal static readonly SearchValues<char> KeptInPath = AllPrintableBut(" \"#<>?`{}"); // the standard adds ^ since 2024, Node 20 and 22 do not
    internal static readonly SearchValues<char> KeptInUserInfo = AllPrintableBut(" \"#<>?`{}/:;=@[\\]^|");

    internal static string Encode(ReadOnlySpan<char> text, SearchValues<char> kept)
    {
        var stop = text.IndexOfAnyExcept(kept);
        if (stop < 0)
            return text.ToString();
        var encoded = new StringBuilder(text.Length + 16);
        while (stop >= 0)
        {
            encoded.Append(text[..stop]);
            text = text[stop..];
            var length = text.IndexOfAny(kept);
            var run = length < 0 ? text : text[..length];
            foreach (var rune in run.EnumerateRunes()) // a lone surrogate comes out as U+FFFD, as the standard wants
                AppendEncoded(encoded, rune);
            text = text[run.Length..];
            stop = text.IndexOfAnyExcept(kept);
        }

        return encoded.Append(text).ToString();
    }

    /// <summary>Percent-decodes to UTF-8 and reads that leniently: what is no UTF-8 becomes U+FFFD.</summary>
    internal static string Decode(ReadOnlySpan<char> text)
    {
        if (!text.Contains('%'))
            return text.ToString();
        var bytes = new byte[Encoding.UTF8.GetByteCount(text)];
        var read = Encoding.UTF8.GetBytes(text, bytes);
        var written = 0;
        for (var i = 0; i < read; i++)
        {
            var isEscape = bytes[i] == '%' && i + 2 < read && char.IsAsciiHexDigit((char)bytes[i + 1]) && char.IsAsciiHexDigit((char)bytes[i + 2]);
            bytes[written++] = isEscape ? (byte)((HexValue(bytes[i + 1]) << 4) | HexValue(bytes[i + 2])) : bytes[i];
            if (isEscape)
                i += 2;
        }

        return Encoding.UTF8.GetString(bytes, 0, written);
    }

    private static int HexValue(byte digit) => char.IsAsciiDigit((char)digit) ? digit - '0' : (digit | 0x20) - 'a' + 10;

    private static void AppendEncoded(StringBuilder encoded, Rune rune)
    {
        const string Digits = "0123456789ABCDEF";
        Span<byte> utf8 = stackalloc byte[4];
        foreach (var unit in utf8[..rune.EncodeToUtf8(utf8)])
            encoded.Append('%').Append(Digits[unit >> 4]).Append(Digits[unit & 15]);
    }

    private static SearchValues<char> AllPrintableBut(string encoded)
        => SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(static c => (char)c).Except(encoded)]);
}
