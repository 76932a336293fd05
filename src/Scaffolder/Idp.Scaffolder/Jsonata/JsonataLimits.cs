using Idp.Scaffolder.Community;

namespace Idp.Scaffolder.Jsonata;

/// <summary>How much an expression may take.</summary>
internal sealed record JsonataLimits
{
    public int MaxExpressionLength { get; init; } = 256 * 1024;

    /// <summary>Evaluations within each other.</summary>
    public int MaxDepth { get; init; } = 5_000;

    public int MaxValueDepth { get; init; } = 512;

    public long MaxSteps { get; init; } = 10_000_000;

    public int MaxSequenceLength { get; init; } = 1_000_000;

    public int MaxTextLength { get; init; } = 16 * 1024 * 1024;

    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);

    public int MaxPatternLength { get; init; } = 16 * 1024;

    public TimeSpan PatternTimeout { get; init; } = TimeSpan.FromSeconds(1);

    public static JsonataLimits Of(CommunityActionOptions options) => new()
    {
        MaxExpressionLength = options.MaxJsonataLength,
        MaxDepth = options.MaxJsonataDepth,
        MaxValueDepth = options.MaxJsonataValueDepth,
        MaxSteps = options.MaxJsonataSteps,
        MaxSequenceLength = options.MaxJsonataSequenceLength,
        MaxTextLength = options.MaxTextLength,
        Timeout = options.JsonataTimeout,
        MaxPatternLength = options.MaxPatternLength,
        PatternTimeout = options.PatternTimeout,
    };
}
