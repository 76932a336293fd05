using System.Text.RegularExpressions;

namespace Idp.TechDocs.Sanitizing.Rules;

/// <summary>What the name of a custom element looks like.</summary>
internal static partial class CustomElementNames
{
    public static bool Is(string name)
        => Shape().IsMatch(name)
            && name is not ("annotation-xml" or "color-profile" or "font-face" or "font-face-format" or "font-face-name" or "font-face-src" or "font-face-uri" or "missing-glyph");

    [GeneratedRegex(@"^[a-z][.\w]*(-[.\w]+)+$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Shape();
}
