namespace Idp.JsonSchemas.Patterns;

/// <summary>The character classes that ECMA-262 names.</summary>
internal static class EcmaClasses
{
    public static CodePointSet Digits { get; } = CodePointSet.Of(('0', '9'));

    public static CodePointSet Words { get; } = CodePointSet.Of(('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z'));

    /// <summary>WhiteSpace and LineTerminator: the byte order mark and every space separator included.</summary>
    public static CodePointSet Spaces { get; } = CodePointSet.Of(
        (0x09, 0x0D), (0x20, 0x20), (0xA0, 0xA0), (0x1680, 0x1680), (0x2000, 0x200A), (0x2028, 0x2029), (0x202F, 0x202F), (0x205F, 0x205F), (0x3000, 0x3000), (0xFEFF, 0xFEFF));

    /// <summary>What <c>.</c> matches.</summary>
    public static CodePointSet Dot { get; } = CodePointSet.Of(('\n', '\n'), ('\r', '\r'), (0x2028, 0x2029)).Complement();

    /// <summary>The class of a letter after a backslash; null when it is not one.</summary>
    public static CodePointSet? Find(int letter) => letter switch
    {
        'd' => Digits,
        'D' => Digits.Complement(),
        'w' => Words,
        'W' => Words.Complement(),
        's' => Spaces,
        'S' => Spaces.Complement(),
        _ => null,
    };
}
