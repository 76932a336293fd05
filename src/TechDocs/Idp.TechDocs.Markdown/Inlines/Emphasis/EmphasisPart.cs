namespace Idp.TechDocs.Markdown.Inlines.Emphasis;

/// <summary>Content and the run of signs that closes it.</summary>
/// <param name="Content">What may stand in front of the run.</param>
/// <param name="Close">The number of signs.</param>
/// <param name="Behind">What the last character of the content may be.</param>
/// <param name="Before">What may stand behind the run.</param>
internal sealed record EmphasisPart(
    EmphasisContent Content, int Close, EmphasisNeighbour Behind = EmphasisNeighbour.Anything, EmphasisNeighbour Before = EmphasisNeighbour.Anything);
