namespace Idp.TechDocs.Markdown.Inlines.Emphasis;

/// <summary>The signs of Markdown and of pymdownx.</summary>
internal static class EmphasisSigns
{
    private static readonly EmphasisForm[] Strong =
    [
        new(3, 3, 0, "strong", "em"),
        new(3, 2, 1, "em", "strong"),
        new(3, 1, 2, "strong", "em"),
        new(2, 2, 0, "strong"),
        new(1, 1, 0, "em"),
    ];

    /// <summary><c>*</c>.</summary>
    public static EmphasisSign Asterisk(bool isSmart) => new('*', isSmart, Strong);

    /// <summary><c>_</c>.</summary>
    public static EmphasisSign Underscore(bool isSmart) => new('_', isSmart, Strong);

    /// <summary><c>^^inserted^^</c> and <c>^high^</c>.</summary>
    public static EmphasisSign Caret(bool isSmart, bool hasInserted, bool hasHigh) => Pair('^', "ins", "sup", isSmart, hasInserted, hasHigh);

    /// <summary><c>~~deleted~~</c> and <c>~low~</c>.</summary>
    public static EmphasisSign Tilde(bool isSmart, bool hasDeleted, bool hasLow) => Pair('~', "del", "sub", isSmart, hasDeleted, hasLow);

    /// <summary><c>==marked==</c>.</summary>
    public static EmphasisSign Mark(bool isSmart) => new('=', isSmart, new EmphasisForm(2, 2, 0, "mark"));

    private static EmphasisSign Pair(char sign, string two, string one, bool isSmart, bool hasTwo, bool hasOne) => new(
        sign,
        isSmart,
        [
            .. hasTwo && hasOne
                ? [new(3, 3, 0, two, one, IsTight: true), new(3, 2, 1, one, two, IsTight: true), new(3, 1, 2, two, one, IsTight: true)]
                : Array.Empty<EmphasisForm>(),
            .. hasTwo ? [new EmphasisForm(2, 2, 0, two)] : Array.Empty<EmphasisForm>(),
            .. hasOne ? [new EmphasisForm(1, 1, 0, one, IsTight: true)] : Array.Empty<EmphasisForm>(),
        ]);
}
