namespace Idp.Benchmarks.Measuring.Docs;

/// <summary>What one round came to.</summary>
/// <param name="Material">MkDocs with Material, few pages.</param>
/// <param name="HugoSmall">Hugo, few pages.</param>
/// <param name="Small">Ours, few pages, compiled ahead of time.</param>
/// <param name="Packaged">Ours, few pages, as its package has it.</param>
/// <param name="Warm">The CPU seconds of ours in a process that has built before.</param>
/// <param name="Minimal">MkDocs with a theme of one template, more pages.</param>
/// <param name="HugoMiddle">Hugo, more pages.</param>
/// <param name="Middle">Ours, more pages.</param>
/// <param name="Large">Ours, many pages.</param>
/// <param name="BytesWithTexts">The bytes of our site, as a share of Material's.</param>
/// <param name="Bytes">The same without the texts of pages.</param>
/// <param name="Change">The CPU seconds of a changed page where more pages are served.</param>
internal sealed record DocsRound(
    ProcessCost Material, ProcessCost HugoSmall, ProcessCost Small, ProcessCost Packaged, double Warm, ProcessCost Minimal, ProcessCost HugoMiddle, ProcessCost Middle, ProcessCost Large,
    double BytesWithTexts, double Bytes, double Change);
