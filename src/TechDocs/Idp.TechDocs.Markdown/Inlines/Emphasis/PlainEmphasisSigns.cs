using static Idp.TechDocs.Markdown.Inlines.Emphasis.EmphasisContent;
using static Idp.TechDocs.Markdown.Inlines.Emphasis.EmphasisNeighbour;

namespace Idp.TechDocs.Markdown.Inlines.Emphasis;

/// <summary>The signs of Python-Markdown itself.</summary>
internal static class PlainEmphasisSigns
{
    private static readonly EmphasisForm[] Triples =
    [
        new(3, Anything, Anything, new(Any, 1), new(AnyOrNothing, 2), "strong", "em"),
        new(3, Anything, Anything, new(Any, 2), new(AnyOrNothing, 1), "em", "strong"),
    ];

    private static readonly EmphasisForm[] Loose =
    [
        .. Triples,
        new(2, Anything, NoSign, new(Pure, 1, Anything, NoSign), new(Any, 3), "strong", "em", IsSecondInner: true),
        new(2, Anything, Anything, new(Any, 2), null, "strong"),
        new(1, Anything, Anything, new(Pure, 1), null, "em"),
    ];

    /// <summary><c>*</c>.</summary>
    public static EmphasisSign Asterisk { get; } = new('*', Loose);

    /// <summary><c>_</c>, of which those in words mean nothing.</summary>
    public static EmphasisSign Underscore { get; } = new(
        '_',
        [
            .. Triples,
            new(2, NoWord, NoSign, new(Any, 1, NoWord, NoSign), new(Any, 3, Anything, NoWord), "strong", "em", IsSecondInner: true),
            new(2, NoWord, NoSign, new(Any, 2, NoSign, NoWord), null, "strong"),
            new(1, NoWord, NoSign, new(Any, 1, NoSign, NoWord), null, "em"),
        ]);

    /// <summary><c>_</c> as <c>*</c>: <c>legacy_em</c>.</summary>
    public static EmphasisSign LegacyUnderscore { get; } = new('_', Loose);
}
