using System.Buffers;

namespace Idp.Scaffolder.Templates.Language.Values;

/// <summary>What JavaScript calls white space (<c>\s</c>, <c>trim</c>): with U+FEFF and without U+0085, unlike .NET.</summary>
internal static class JsSpace
{
    public const string Characters =
        "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";

    private static readonly SearchValues<char> All = SearchValues.Create(Characters);

    public static bool Is(char c) => All.Contains(c);

    public static ReadOnlySpan<char> TrimStart(ReadOnlySpan<char> text)
    {
        int first = text.IndexOfAnyExcept(All);
        return first < 0 ? [] : text[first..];
    }

    public static ReadOnlySpan<char> TrimEnd(ReadOnlySpan<char> text) => text[..(text.LastIndexOfAnyExcept(All) + 1)];

    public static string Trim(string text)
    {
        var trimmed = TrimEnd(TrimStart(text));
        return trimmed.Length == text.Length ? text : trimmed.ToString();
    }
}
