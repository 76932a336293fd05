namespace Idp.TechDocs.Markdown.Inlines.Emphasis;

/// <summary>One way in which runs of signs emphasise.</summary>
/// <param name="Opening">The number of signs in front.</param>
/// <param name="Behind">What may stand in front of them.</param>
/// <param name="Before">What may stand behind them.</param>
/// <param name="First">The first part.</param>
/// <param name="Second">The part behind it; null for none.</param>
/// <param name="Outer">The element around all.</param>
/// <param name="Inner">The element within; null for none.</param>
/// <param name="IsSecondInner">Whether the inner element is around the second part, and not the first.</param>
internal sealed record EmphasisForm(
    int Opening,
    EmphasisNeighbour Behind,
    EmphasisNeighbour Before,
    EmphasisPart First,
    EmphasisPart? Second,
    string Outer,
    string? Inner = null,
    bool IsSecondInner = false);
