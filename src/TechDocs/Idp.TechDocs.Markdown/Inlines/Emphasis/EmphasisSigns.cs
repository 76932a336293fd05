using static Idp.TechDocs.Markdown.Inlines.Emphasis.EmphasisContent;
using static Idp.TechDocs.Markdown.Inlines.Emphasis.EmphasisNeighbour;

namespace Idp.TechDocs.Markdown.Inlines.Emphasis;

/// <summary>The signs of pymdownx.</summary>
internal static class EmphasisSigns
{
    /// <summary><c>*</c> of <c>betterem</c>.</summary>
    public static EmphasisSign Asterisk(bool isSmart) => new('*', isSmart ? SmartStrong(Apart) : Strong());

    /// <summary><c>_</c> of <c>betterem</c>.</summary>
    public static EmphasisSign Underscore(bool isSmart) => new('_', isSmart ? SmartStrong(NoWord) : Strong());

    /// <summary><c>^^inserted^^</c> and <c>^high^</c>.</summary>
    public static EmphasisSign Caret(bool isSmart, bool hasInserted, bool hasHigh) => Pair('^', "ins", "sup", isSmart, hasInserted, hasHigh);

    /// <summary><c>~~deleted~~</c> and <c>~low~</c>.</summary>
    public static EmphasisSign Tilde(bool isSmart, bool hasDeleted, bool hasLow) => Pair('~', "del", "sub", isSmart, hasDeleted, hasLow);

    /// <summary><c>==marked==</c>.</summary>
    public static EmphasisSign Mark(bool isSmart) => new('=', isSmart ? SmartDouble("mark") : Double("mark"));

    private static EmphasisForm[] Strong() =>
    [
        new(3, Anything, NoSpace, new(PureOrSigns, 3, NoSpace), null, "strong", "em"),
        new(3, Anything, NoSpaceOrSign, new(Paired, 2, NoSpace), new(Spaced, 1, NoSpace), "em", "strong"),
        new(3, Anything, NoSpaceOrSign, new(Spaced, 1, NoSpace), new(Paired, 2, NoSpace), "strong", "em"),
        new(2, Anything, NoSpaceOrSign, new(Spaced, 1, Anything, NoSpaceOrSign), new(Spaced, 3, NoSpace), "strong", "em", IsSecondInner: true),
        Double("strong"),
        new(1, Anything, NoSpace, new(Spaced, 1, NoSpace), null, "em"),
    ];

    private static EmphasisForm[] SmartStrong(EmphasisNeighbour apart) =>
    [
        new(3, apart, NoSpaceOrSign, new(Any, 3, NoSpace, apart), null, "strong", "em"),
        new(3, apart, NoSpaceOrSign, new(Any, 2, NoSpace, apart), new(Any, 1, NoSpace, apart), "em", "strong"),
        new(3, apart, NoSpaceOrSign, new(Any, 1, NoSpace, apart), new(Any, 2, NoSpace, apart), "strong", "em"),
        new(2, apart, NoSpaceOrSign, new(Any, 2, NoSpace, apart), null, "strong"),
        new(1, apart, NoSpaceOrSign, new(Any, 1, NoSpace, apart), null, "em"),
    ];

    private static EmphasisSign Pair(char sign, string two, string one, bool isSmart, bool hasTwo, bool hasOne) => new(
        sign,
        [
            .. !hasTwo || !hasOne ? [] : isSmart ? SmartBoth(two, one) : Both(two, one),
            .. !hasTwo ? Array.Empty<EmphasisForm>() : isSmart ? [SmartDouble(two)] : [Double(two)],
            .. !hasOne ? Array.Empty<EmphasisForm>() : [new(1, Anything, NoSpace, new(Tight, 1, NoSpace), null, one)],
        ]);

    private static EmphasisForm[] Both(string two, string one) =>
    [
        new(3, Anything, NoSpace, new(TightOrSigns, 3, NoSpace), null, two, one),
        new(3, Anything, NoSpaceOrSign, new(Tight, 2, NoSpace), new(Tight, 1, NoSpace), one, two),
        new(3, Anything, NoSpaceOrSign, new(Tight, 1, NoSpace), new(Paired, 2, NoSpace), two, one),
        new(2, Anything, NoSpaceOrSign, new(Paired, 1, Anything, NoSpaceOrSign), new(Tight, 3, NoSpace), two, one, IsSecondInner: true),
    ];

    private static EmphasisForm[] SmartBoth(string two, string one) =>
    [
        new(3, Anything, NoSpaceOrSign, new(Tight, 3, NoSpace), null, two, one),
        new(3, Anything, NoSpaceOrSign, new(Tight, 2, NoSpace, Apart), new(Tight, 1, NoSpace), one, two),
        new(3, Anything, NoSpaceOrSign, new(Tight, 1, NoSpace, Apart), new(Any, 2, NoSpace), two, one),
    ];

    private static EmphasisForm Double(string element) => new(2, Anything, NoSpace, new(Paired, 2, NoSpace), null, element);

    private static EmphasisForm SmartDouble(string element) => new(2, Apart, NoSpaceOrSign, new(Any, 2, NoSpace, Apart), null, element);
}
