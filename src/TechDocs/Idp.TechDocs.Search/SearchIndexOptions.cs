namespace Idp.TechDocs.Search;

/// <summary>How an index is kept and asked. Immutable.</summary>
public sealed record SearchIndexOptions
{
    /// <summary>Whether forms of a word are one word. An index that was made with another choice is emptied. Default: English.</summary>
    public SearchStemming Stemming { get; init; } = SearchStemming.English;

    /// <summary>What counts how much.</summary>
    public SearchRanking Ranking { get; init; } = new();

    /// <summary>What time it is, for the age of documents.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Whether a file is checked from end to end when it is opened. Default: yes.</summary>
    public bool ChecksFile { get; init; } = true;

    /// <summary>How many queries are answered at once; more wait. Default 4. An index in memory answers one.</summary>
    public int MaxReaders { get; init; } = 4;

    /// <summary>How long a query may take. Default 2 s; what takes longer finds nothing and says so.</summary>
    public TimeSpan QueryTimeout { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How long a writer waits for one of another process. Default 30 s.</summary>
    public TimeSpan WriteTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How many UTF-16 units of a query's text are read. Default 1,000.</summary>
    public int MaxQueryLength { get; init; } = 1_000;

    /// <summary>How many words and phrases of a query are looked for. Default 32.</summary>
    public int MaxQueryTerms { get; init; } = 32;

    /// <summary>How many hits an answer may have. Default 100.</summary>
    public int MaxHits { get; init; } = 100;

    /// <summary>How many hits may be passed over. Default 1,000.</summary>
    public int MaxOffset { get; init; } = 1_000;

    /// <summary>How many documents are counted. Default 1,000.</summary>
    public int MaxTotal { get; init; } = 1_000;

    /// <summary>How many documents a site may have. Default 200,000.</summary>
    public int MaxDocuments { get; init; } = 200_000;

    /// <summary>How many sections of a document are kept. Default 2,000, at most 4,000.</summary>
    public int MaxSections { get; init; } = 2_000;

    /// <summary>How many UTF-16 units of a document's text are kept. Default 2 Mi.</summary>
    public int MaxTextLength { get; init; } = 2 * 1024 * 1024;

    /// <summary>How many documents are written in one transaction, unless their text is long. Default 250.</summary>
    public int MaxBatch { get; init; } = 250;

    internal SearchIndexOptions Checked()
    {
        ArgumentNullException.ThrowIfNull(Ranking);
        ArgumentNullException.ThrowIfNull(TimeProvider);
        foreach (int limit in (ReadOnlySpan<int>)[MaxReaders, MaxQueryLength, MaxQueryTerms, MaxHits, MaxOffset, MaxTotal, MaxDocuments, MaxSections, MaxTextLength, MaxBatch])
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit, "options");
        }

        ArgumentOutOfRangeException.ThrowIfGreaterThan(MaxSections, 4_000);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(QueryTimeout, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(WriteTimeout, TimeSpan.Zero);
        Ranking.Check();
        return this;
    }
}
