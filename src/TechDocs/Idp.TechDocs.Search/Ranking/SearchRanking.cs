namespace Idp.TechDocs.Search;

/// <summary>What makes a document better than another. Immutable.</summary>
/// <remarks>
/// A score is <c>bm25 × (1 + closeness) × recency × authority</c>. <c>bm25</c> is that of FTS5 over four fields with their weights.
/// <c>closeness</c> looks into the best documents: how much of the query they have at all, in one section, in one heading, side by side.
/// <c>recency</c> is <c>1 + Recency × 2^(−age ÷ HalfLife)</c>, and 1 without a date. <c>authority</c> is
/// <c>1 + Authority × ln(1 + a) ÷ ln(101)</c>, where <c>a</c> is that of the document, 100 at most.
/// </remarks>
public sealed record SearchRanking
{
    /// <summary>The weight of a word in the title. Default 8.</summary>
    public double Title { get; init; } = 8;

    /// <summary>The weight of a word in a heading. Default 4.</summary>
    public double Heading { get; init; } = 4;

    /// <summary>The weight of a word in the path of the document or the title of its site. Default 2.</summary>
    public double Place { get; init; } = 2;

    /// <summary>The weight of a word in the text. Default 1.</summary>
    public double Text { get; init; } = 1;

    /// <summary>How much better a document of today is than one of old. Default 0.3; 0 for not at all.</summary>
    public double Recency { get; init; } = 0.3;

    /// <summary>After how long a document is half as fresh. Default 180 days.</summary>
    public TimeSpan HalfLife { get; init; } = TimeSpan.FromDays(180);

    /// <summary>How much better a document with an authority of 100 is than one with none. Default 0.2; 0 for not at all.</summary>
    public double Authority { get; init; } = 0.2;

    /// <summary>How many of the best documents are looked into for closeness. Default 50; 0 for none.</summary>
    public int MaxLookedInto { get; init; } = 50;

    internal void Check()
    {
        foreach (double weight in (ReadOnlySpan<double>)[Title, Heading, Place, Text, Recency, Authority])
        {
            ArgumentOutOfRangeException.ThrowIfNegative(weight, "ranking");
            ArgumentOutOfRangeException.ThrowIfEqual(double.IsFinite(weight), false, "ranking");
        }

        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(HalfLife, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfNegative(MaxLookedInto);
    }
}
