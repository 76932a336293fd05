using System.Collections.Immutable;

namespace Idp.TechDocs.Markdown.Highlighting;

/// <summary>The elements around pieces of code, with the classes of CSS that Pygments' style sheets know. Immutable.</summary>
internal sealed class TokenElements
{
    // In the order of TokenClass.
    private static readonly string[] Names =
    [
        "", "w", "err", "c", "ch", "cm", "cp", "c1", "cs", "k", "kc", "kd", "kn", "kr", "kt", "l", "ld", "n", "na", "nb", "bp", "nc", "no", "nd", "ni", "ne",
        "nf", "fm", "nl", "nn", "nx", "py", "nt", "nv", "vm", "m", "mf", "mh", "mi", "mb", "mo", "o", "ow", "p", "s", "sa", "sb", "sc", "dl",
        "sd", "s2", "se", "sh", "si", "sr", "s1", "ss", "gd", "gh", "gi", "go", "gp", "gs", "gu",
    ];

    // Behind the names, which it is made of.
    private static readonly TokenElements Every = new([]);

    private readonly string[] _openings;

    private TokenElements(ImmutableArray<string> unstyled)
    {
        _openings = [.. Names.Select(name => Opening(name, unstyled))];
        Number = Opening("normal", unstyled);
        SpecialNumber = Opening("special", unstyled);
    }

    /// <summary>Every piece has its element.</summary>
    public static TokenElements All => Every;

    /// <summary>What opens the element of a line's number in a column of them; empty for none.</summary>
    public string Number { get; }

    /// <summary>The same for the number that comes every so many lines.</summary>
    public string SpecialNumber { get; }

    /// <summary>The elements of a dialect.</summary>
    /// <param name="unstyled">The classes that have none.</param>
    public static TokenElements Without(ImmutableArray<string> unstyled) => unstyled.IsDefaultOrEmpty ? All : new(unstyled);

    /// <summary>What opens the element of a class; empty for none.</summary>
    public string OpeningOf(TokenClass kind) => _openings[(int)kind];

    /// <summary>What closes what was opened.</summary>
    public static string ClosingOf(string opening) => opening.Length > 0 ? "</span>" : "";

    private static string Opening(string name, ImmutableArray<string> unstyled)
        => name.Length == 0 || unstyled.Contains(name) ? "" : $"<span class=\"{name}\">";
}
