namespace Idp.TechDocs.Markdown.Inlines.Emphasis;

/// <summary>What may stand between runs of a sign.</summary>
internal enum EmphasisContent
{
    Any,

    AnyOrNothing,

    /// <summary>No white space.</summary>
    Tight,

    /// <summary>Signs only behind white space; or one sign and nothing else.</summary>
    Spaced,

    /// <summary>At most two signs in a row.</summary>
    Paired,

    /// <summary>No sign.</summary>
    Pure,

    /// <summary>No sign; or one or two signs and nothing else.</summary>
    PureOrSigns,

    /// <summary>Neither signs nor white space; or one or two signs and nothing else.</summary>
    TightOrSigns,
}

/// <summary>Looks at contents.</summary>
internal static class EmphasisContents
{
    public static int LeastLength(this EmphasisContent content) => content == EmphasisContent.AnyOrNothing ? 0 : 1;

    /// <summary>Whether only signs need be looked at.</summary>
    public static bool MayHaveSpace(this EmphasisContent content) => content is not (EmphasisContent.Tight or EmphasisContent.TightOrSigns);

    /// <summary>How many signs alone may be all there is.</summary>
    public static int MostSigns(this EmphasisContent content) => content switch
    {
        EmphasisContent.Spaced => 1,
        EmphasisContent.PureOrSigns or EmphasisContent.TightOrSigns => 2,
        _ => 0,
    };

    /// <summary>Whether the character at a place can be no part of it, wherever it begins.</summary>
    public static bool Forbids(this EmphasisContent content, string text, int at, char sign) => content switch
    {
        EmphasisContent.Tight => char.IsWhiteSpace(text[at]),
        EmphasisContent.Spaced => text[at] == sign && !char.IsWhiteSpace(text[at - 1]),
        EmphasisContent.Paired => text[at] == sign && at >= 2 && text[at - 1] == sign && text[at - 2] == sign,
        EmphasisContent.Pure or EmphasisContent.PureOrSigns => text[at] == sign,
        EmphasisContent.TightOrSigns => text[at] == sign || char.IsWhiteSpace(text[at]),
        _ => false,
    };
}
