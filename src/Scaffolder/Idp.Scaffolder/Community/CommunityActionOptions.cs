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

    /// <summary>The longest text that replacing gives, in UTF-16 units. Default: 16,777,216.</summary>
    public int MaxTextLength { get; init; } = 16 * 1024 * 1024;

    /// <summary>Requests of <c>http:backstage:request</c>; null leaves that action out. Default: null.</summary>
    public BackstageRequestOptions? Requests { get; init; }
}
