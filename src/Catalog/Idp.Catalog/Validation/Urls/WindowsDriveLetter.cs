namespace Idp.Catalog.Validation;

/// <summary>The <c>C:</c> of a file URL, which takes the place of a host and survives <c>..</c>.</summary>
internal static class WindowsDriveLetter
{
    internal static bool Is(ReadOnlySpan<char> text) => text.Length == 2 && char.IsAsciiLetter(text[0]) && text[1] is (':' or '|');

    internal static bool IsNormalized(ReadOnlySpan<char> text) => Is(text) && text[1] == ':';

    internal static bool Starts(ReadOnlySpan<char> text)
        => text.Length >= 2 && Is(text[..2]) && (text.Length == 2 || text[2] is '/' or '\\' or '?' or '#');
}
