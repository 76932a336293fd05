using System.Globalization;
using System.Text;

namespace Idp.Catalog.Validation;

/// <summary>IPv6 addresses as the URL standard reads them: eight pieces, one <c>::</c>, an IPv4 address at the end; no zone.</summary>
internal static class Ipv6Address
{
    internal const int PieceCount = 8;

    internal static bool TryParse(ReadOnlySpan<char> text, Span<ushort> pieces)
    {
        pieces.Clear();
        var count = 0;
        var compress = -1;
        if (text.StartsWith("::", StringComparison.Ordinal))
        {
            // The standard counts the gap as a piece, so "::" must stand for one zero at least.
            text = text[2..];
            compress = count = 1;
        }
        else if (text.StartsWith(':'))
        {
            return false;
        }

        while (!text.IsEmpty)
        {
            if (count == PieceCount)
                return false;
            if (text[0] == ':')
            {
                if (compress >= 0)
                    return false;
                compress = ++count;
                text = text[1..];
                continue;
            }

            var digits = HexDigits(text);
            if (digits < text.Length && text[digits] == '.')
            {
                if (count > PieceCount - 2 || !TryParseDotted(text, pieces[count..]))
                    return false;
                count += 2;
                break;
            }

            if (digits == 0)
                return false;
            pieces[count++] = ushort.Parse(text[..digits], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            text = text[digits..];
            if (text.IsEmpty)
                break;
            if (text[0] != ':' || text.Length == 1)
                return false;
            text = text[1..];
        }

        return TryExpand(pieces, count, compress);
    }

    internal static string Write(ReadOnlySpan<ushort> pieces)
    {
        var (start, length) = LongestZeros(pieces);
        var text = new StringBuilder();
        for (var i = 0; i < PieceCount; i++)
        {
            if (i == start)
            {
                text.Append(i == 0 ? "::" : ":");
                i += length - 1;
                continue;
            }

            text.Append(CultureInfo.InvariantCulture, $"{pieces[i]:x}");
            if (i < PieceCount - 1)
                text.Append(':');
        }

        return text.ToString();
    }

    private static int HexDigits(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < Math.Min(4, text.Length) && char.IsAsciiHexDigit(text[length]))
            length++;
        return length;
    }

    private static bool TryExpand(Span<ushort> pieces, int count, int compress)
    {
        if (compress < 0)
            return count == PieceCount;
        var moved = count - compress;
        pieces[compress..count].CopyTo(pieces[(PieceCount - moved)..]);
        pieces[compress..(PieceCount - moved)].Clear();
        return true;
    }

    // Exactly four decimal numbers without leading zeros.
    private static bool TryParseDotted(ReadOnlySpan<char> text, Span<ushort> pieces)
    {
        for (var i = 0; i < 4; i++)
        {
            var end = text.IndexOf('.');
            var part = i == 3 ? text : end < 0 ? default : text[..end];
            if (part.Length is 0 or > 3 || part.ContainsAnyExceptInRange('0', '9') || (part.Length > 1 && part[0] == '0'))
                return false;
            var value = int.Parse(part, NumberStyles.None, CultureInfo.InvariantCulture);
            if (value > byte.MaxValue)
                return false;
            pieces[i / 2] = (ushort)((pieces[i / 2] << 8) | value);
            text = i == 3 ? default : text[(end + 1)..];
        }

        return true;
    }

    // The first longest run of two or more.
    private static (int Start, int Length) LongestZeros(ReadOnlySpan<ushort> pieces)
    {
        var (start, length) = (-1, 1);
        for (var i = 0; i < PieceCount; i++)
        {
            var run = pieces[i..].IndexOfAnyExcept((ushort)0) is var stop && stop < 0 ? PieceCount - i : stop;
            if (run > length)
                (start, length) = (i, run);
        }

        return (start, length);
    }
}
