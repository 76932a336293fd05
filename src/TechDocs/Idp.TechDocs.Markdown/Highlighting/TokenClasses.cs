namespace Idp.TechDocs.Markdown.Highlighting;

/// <summary>The classes of CSS that Pygments' style sheets know.</summary>
internal static class TokenClasses
{
    // In the order of TokenClass.
    private static readonly string[] Names =
    [
        "", "w", "err", "c", "ch", "cm", "cp", "c1", "cs", "k", "kc", "kd", "kn", "kr", "kt", "l", "ld", "n", "na", "nb", "bp", "nc", "no", "nd", "ni", "ne",
        "nf", "fm", "nl", "nn", "nx", "py", "nt", "nv", "vm", "m", "mf", "mh", "mi", "mb", "mo", "o", "ow", "p", "s", "sa", "sb", "sc", "dl",
        "sd", "s2", "se", "sh", "si", "sr", "s1", "ss", "gd", "gh", "gi", "go", "gp", "gs", "gu",
    ];

    private static readonly string[] Openings = [.. Names.Select(name => name.Length == 0 ? "" : $"<span class=\"{name}\">")];

    /// <summary>What opens the element of a class; empty for plain text, which has none around it.</summary>
    public static string OpeningOf(TokenClass kind) => Openings[(int)kind];
}
