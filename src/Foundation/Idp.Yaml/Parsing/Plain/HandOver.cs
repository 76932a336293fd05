namespace Idp.Yaml.Parsing.Plain;

/// <summary>Why the plain parser leaves a document to the next one: the border of its subset.</summary>
/// <remarks>
/// What lies beyond the border is either rare, or so entangled with faults that only one parser should judge it.
/// A hand-over says nothing about the document: it may be right or wrong.
/// </remarks>
internal enum HandOver
{
    /// <summary>It was read.</summary>
    None,

    /// <summary>A directive changes the meaning of the text, or what stands around the document is at fault.</summary>
    Directives,

    /// <summary>Longer than a string may be, so each string would have to be measured.</summary>
    LongDocument,

    /// <summary>A tab: whether it may stand where it stands depends on what is around it.</summary>
    Tab,

    /// <summary>A control character, or a character that some parsers take for a line end or a byte order mark.</summary>
    UnusualCharacter,

    /// <summary>Bytes that are no UTF-8 become U+FFFD, which needs a copy of the text.</summary>
    InvalidUtf8,

    /// <summary>Text right behind <c>---</c>.</summary>
    TextAfterMarker,

    /// <summary>Nothing at all, not even <c>---</c>.</summary>
    Empty,

    /// <summary>A scalar or flow collection as the whole document.</summary>
    RootValue,

    /// <summary>Deeper than the limit, which is a fault.</summary>
    TooDeep,

    /// <summary>More keys at once than are compared quickly.</summary>
    ManyKeys,

    /// <summary>Two keys of a map that are equal, which is a fault, or have the same hash.</summary>
    EqualKeys,

    /// <summary>A null, number or truth value as a key; an empty, very long or oddly begun one; white space before its colon.</summary>
    UnusualKey,

    /// <summary>A line that is neither a key, an item nor the rest of a text; most often a fault.</summary>
    NoKey,

    /// <summary>A line that is indented deeper or less than what it could belong to.</summary>
    Indentation,

    /// <summary>Anchors, aliases, tags and explicit keys; a reserved character, or <c>-</c> and <c>:</c> where no text begins.</summary>
    Indicator,

    /// <summary>A colon with white space behind it within a text: a map on the line of its key, which is a fault.</summary>
    ColonInText,

    /// <summary>Text behind a closing quote or bracket.</summary>
    TextAfterValue,

    /// <summary>A quote that is not closed, or an escape that is not among the usual ones.</summary>
    Quotes,

    /// <summary>A block scalar whose header or first lines are unusual.</summary>
    BlockHeader,

    /// <summary>Brackets with comments, pairs in lists, keys without value, texts of several lines, or a missing comma.</summary>
    Flow,
}
