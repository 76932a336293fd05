namespace Idp.TechDocs.Plugins.AwesomePages;

/// <summary>Names in which numbers are compared as numbers: <c>2</c> before <c>10</c>.</summary>
internal sealed class NaturalOrder(bool isNatural, bool ignoresCase) : IComparer<string>
{
    public int Compare(string? x, string? y)
    {
        var (a, b) = ignoresCase ? (x!.ToLowerInvariant(), y!.ToLowerInvariant()) : (x!, y!);
        return isNatural ? Natural(a, b) : CodePointOrder.Instance.Compare(a, b);
    }

    private static int Natural(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        while (!a.IsEmpty && !b.IsEmpty)
        {
            if (char.IsAsciiDigit(a[0]) && char.IsAsciiDigit(b[0]))
            {
                var left = Digits(ref a);
                var right = Digits(ref b);
                int byNumber = left.Length != right.Length ? left.Length - right.Length : left.SequenceCompareTo(right);
                if (byNumber != 0)
                {
                    return byNumber;
                }
            }
            else if (a[0] != b[0])
            {
                return a[0] - b[0];
            }
            else
            {
                a = a[1..];
                b = b[1..];
            }
        }

        return a.Length - b.Length;
    }

    private static ReadOnlySpan<char> Digits(ref ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAnyExceptInRange('0', '9');
        var digits = end < 0 ? text : text[..end];
        text = text[digits.Length..];
        return digits.TrimStart('0');
    }
}
