namespace Idp.TechDocs.Markdown.Extensions.Smarty;

/// <summary>What a straight quote is by what stands beside it, in the order in which it is asked.</summary>
internal enum QuoteForm
{
    /// <summary><c>'</c> in front of a sign, as the first of all.</summary>
    FirstSingle,

    /// <summary><c>"</c> in front of a sign, as the first of all.</summary>
    FirstDouble,

    /// <summary>A double and a single one in front of a word.</summary>
    DoubleSingle,

    /// <summary>A single and a double one in front of a word.</summary>
    SingleDouble,

    /// <summary><c>'80s</c>.</summary>
    Decade,

    /// <summary>A single one between a space or dash and a word.</summary>
    OpeningSingle,

    /// <summary>A single one behind something.</summary>
    ClosingSingle,

    /// <summary>A single one behind something, with a space or an s behind it.</summary>
    Possessive,

    /// <summary>Any other single one.</summary>
    Single,

    /// <summary>A double one between a space or dash and a word.</summary>
    OpeningDouble,

    /// <summary>A double one in front of a space.</summary>
    BeforeSpace,

    /// <summary>A double one behind something.</summary>
    ClosingDouble,

    /// <summary>Any other double one.</summary>
    Double,
}
