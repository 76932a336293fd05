namespace Idp.TechDocs;

/// <summary>Texts in the order of their code points, as Python compares them; ordinal order differs beyond the basic plane.</summary>
internal sealed class CodePointOrder : IComparer<string>
{
    public static readonly CodePointOrder Instance = new();

    public int Compare(string? x, string? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        int at = x.AsSpan().CommonPrefixLength(y);
        return at == x.Length || at == y.Length
            ? x.Length - y.Length
            : Rank(x[at]) - Rank(y[at]);
    }

    // A surrogate stands for something beyond all others.
    private static int Rank(char c) => char.IsSurrogate(c) ? c + 0x10000 : c;
}
