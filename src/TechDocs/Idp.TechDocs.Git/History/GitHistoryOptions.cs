namespace Idp.TechDocs.Git;

/// <summary>Limits of a walk over a history. Immutable.</summary>
public sealed record GitHistoryOptions
{
    /// <summary>How many commits are looked at; files that none of them changed have no date. Default 200,000.</summary>
    public int MaxCommits { get; init; } = 200_000;

    /// <summary>How many files are looked after; of more, none has a date. Default 500,000.</summary>
    public int MaxFiles { get; init; } = 500_000;
}
