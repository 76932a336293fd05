using System.Collections.Immutable;

namespace Idp.TechDocs.Theme;

/// <summary>Which pieces of code the theme has colours for.</summary>
internal static class CodeColours
{
    /// <summary>
    /// The classes of Pygments that <c>site.css</c> says nothing about: blanks, plain text, names, operators, punctuation, and the numbers of lines. Their elements
    /// are three quarters of all that code has.
    /// </summary>
    public static readonly ImmutableArray<string> None = ["w", "l", "n", "nx", "o", "p", "normal", "special"];

    /// <summary>The classes that a site has no use for; a site that brings style sheets may have one for any.</summary>
    public static ImmutableArray<string> Unused(SiteConfiguration configuration) => configuration.ExtraCss.IsEmpty ? None : [];
}
