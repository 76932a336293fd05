namespace Idp.Scaffolder.Community;

/// <summary>How the community's actions work.</summary>
public sealed record CommunityActionOptions
{
    /// <summary>The longest wait of <c>roadiehq:utils:sleep</c>. Default: 10 minutes.</summary>
    public TimeSpan MaxSleepTimeout { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>The longest search of one regular expression in one text. Default: 1 second.</summary>
    public TimeSpan PatternTimeout { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest regular expression, in UTF-16 units. Default: 16,384.</summary>
    public int MaxPatternLength { get; init; } = 16 * 1024;

    /// <summary>The longest text that replacing or an expression of JSONata gives, in UTF-16 units. Default: 16,777,216.</summary>
    public int MaxTextLength { get; init; } = 16 * 1024 * 1024;

    /// <summary>The longest expression of JSONata, in UTF-16 units. Default: 262,144.</summary>
    public int MaxJsonataLength { get; init; } = 256 * 1024;

    /// <summary>How deep evaluations of JSONata are within each other. Default: 5,000.</summary>
    public int MaxJsonataDepth { get; init; } = 5_000;

    /// <summary>How deep values are within each other in what an expression of JSONata gives. Default: 512.</summary>
    public int MaxJsonataValueDepth { get; init; } = 512;

    /// <summary>The steps that one expression of JSONata may take; they bound its memory too. Default: 10,000,000.</summary>
    public long MaxJsonataSteps { get; init; } = 10_000_000;

    /// <summary>The most items of an array that an expression of JSONata makes. Default: 1,000,000.</summary>
    public int MaxJsonataSequenceLength { get; init; } = 1_000_000;

    /// <summary>The longest evaluation of one expression of JSONata. Default: 10 seconds.</summary>
    public TimeSpan JsonataTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Requests of <c>http:backstage:request</c>; null leaves that action out. Default: null.</summary>
    public BackstageRequestOptions? Requests { get; init; }
}
