using System.Globalization;

namespace Idp.Catalog.Validation;

/// <summary>IPv4 addresses in every spelling of the URL standard: <c>127.1</c>, <c>0x7f.0.0.1</c>, <c>017700000001</c>.</summary>
internal static class Ipv4Address
{
    private const ulong MaxAddress = uint.MaxValue;

    /// <summary>A domain whose last label is a number must be an address; one like <c>a.1</c> is then refused.</summary>
    internal static bool IsClaimedBy(ReadOnlySpan<char> domain)
    {
        domain = WithoutFinalDot(domain);
        var last = domain[(domain.LastIndexOf('.') + 1)..];
        return !last.IsEmpty && (!last.ContainsAnyExceptInRange('0', '9') || TryParseNumber(last, out _));
    }

    /// <summary>The address as four decimal numbers; null where it is none.</summary>
    internal static string? Canonical(ReadOnlySpan<char> domain)
    {
        domain = WithoutFinalDot(domain);
        ulong address = 0;
        for (var parts = 1; ; parts++)
        {
            var dot = domain.IndexOf('.');
            if (parts > 4 || !TryParseNumber(dot < 0 ? domain : domain[..dot], out var number))
                return null;
            if (dot < 0)
                return TryAddLast(ref address, number, parts) ? Write((uint)address) : null;
            if (number > byte.MaxValue)
                return null;
            address |= number << (8 * (4 - parts));
            domain = domain[(dot + 1)..];
        }
    }

    private static bool TryAddLast(ref ulong address, ulong number, int parts)
    {
        // The last number fills all bytes that are left.
        var limit = MaxAddress >> (8 * (parts - 1));
        address |= number;
        return number <= limit;
    }

    private static bool TryParseNumber(ReadOnlySpan<char> text, out ulong number)
    {
        number = 0;
        if (text.IsEmpty)
            return false;
        var radix = 10u;
        if (text.StartsWith("0x", StringComparison.OrdinalIgnoreCase))
        {
            radix = 16;
            text = text[2..];
        }
        else if (text.Length > 1 && text[0] == '0')
        {
            radix = 8;
            text = text[1..];
        }

        foreach (var c in text)
        {
            if (!char.IsAsciiHexDigit(c) || (c & 0x0F) + (char.IsAsciiDigit(c) ? 0 : 9) is var digit && digit >= radix)
                return false;
            number = Math.Min((number * radix) + (uint)digit, MaxAddress + 1); // held there: too large is too large
        }

        return true;
    }

    private static ReadOnlySpan<char> WithoutFinalDot(ReadOnlySpan<char> domain) => domain.EndsWith('.') ? domain[..^1] : domain;

    private static string Write(uint address)
        => string.Create(CultureInfo.InvariantCulture, $"{address >> 24}.{(address >> 16) & 255}.{(address >> 8) & 255}.{address & 255}");
}
