namespace Idp.Catalog.Validation;

/// <summary>The rule for tags: <c>[a-z0-9:+#]</c> in groups, single hyphens between them, 63 at most.</summary>
internal static class TagFormat
{
    private const int MaxLength = 63;

    internal static bool IsTag(string value)
    {
        if (value.Length is 0 or > MaxLength)
            return false;
        var afterHyphen = true;
        foreach (var c in value)
        {
            var isHyphen = c == '-';
            if (isHyphen ? afterHyphen : !IsGroupCharacter(c))
                return false;
            afterHyphen = isHyphen;
        }

        return !afterHyphen;
    }

    private static bool IsGroupCharacter(char c) => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is ':' or '+' or '#';
}
