namespace Idp.Catalog.Query.Fields;

/// <summary>The order of texts by their UTF-8 bytes, in which upstream's database sorts; it differs from ordinal order where a surrogate meets U+E000 and above.</summary>
internal sealed class Utf8Order : IComparer<string>
{
    public static readonly Utf8Order Instance = new();

    private const int FirstSurrogate = 0xD800;
    private const int FirstBehindSurrogates = 0xE000;

    int IComparer<string>.Compare(string? x, string? y) => Compare(x!, y!);

    public static int Compare(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        int same = left.CommonPrefixLength(right);
        return same == left.Length || same == right.Length ? left.Length - right.Length : Weight(left[same]) - Weight(right[same]);
    }

    // Surrogates stand for code points behind all others.
    private static int Weight(char c) => c < FirstSurrogate ? c : c < FirstBehindSurrogates ? c + 0x2000 : c - 0x800;
}
