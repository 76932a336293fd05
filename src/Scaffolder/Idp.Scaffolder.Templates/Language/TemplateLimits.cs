namespace Idp.Scaffolder.Templates.Language;

/// <summary>What one render may spend. Going beyond is a diagnostic (IDP2003), never an exception. The defaults of the first six are upstream's.</summary>
public sealed record TemplateLimits
{
    /// <summary>The longest text, in UTF-16 units. Default: 4,194,304.</summary>
    public int MaxSourceLength { get; init; } = 4 * 1024 * 1024;

    /// <summary>Nodes of one parsed text. Default: 1,000,000.</summary>
    public int MaxNodes { get; init; } = 1_000_000;

    /// <summary>How deep expressions, blocks, calls of macros and values may nest. Default: 512.</summary>
    public int MaxDepth { get; init; } = 512;

    /// <summary>Evaluated nodes, turns of loops and items that filters walk through. Default: 1,000,000.</summary>
    public int MaxSteps { get; init; } = 1_000_000;

    /// <summary>The longest output of one text, and of all texts of one <see cref="TemplateEngine.RenderValue"/> together, in UTF-16 units. Default: 16,777,216.</summary>
    public int MaxOutputLength { get; init; } = 16 * 1024 * 1024;

    /// <summary>Calls of filters, functions and tests that the host supplied. Default: 4,096.</summary>
    public int MaxHostCalls { get; init; } = 4096;

    /// <summary>The longest regular expression, in UTF-16 units. Default: 16,384.</summary>
    public int MaxPatternLength { get; init; } = 16 * 1024;

    /// <summary>The longest single string that an expression may build, in UTF-16 units. Default: 16,777,216.</summary>
    public int MaxStringLength { get; init; } = 16 * 1024 * 1024;

    /// <summary>All strings and lists that one render may build in passing, in bytes. Default: 64 MiB.</summary>
    public long MaxScratchBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Items of one list or map that an expression may build. Default: 100,000.</summary>
    public int MaxItems { get; init; } = 100_000;

    /// <summary>Texts that one render may include, import or extend. Default: 256.</summary>
    public int MaxIncludes { get; init; } = 256;

    /// <summary>The longest search of one regular expression. Default: 1 second.</summary>
    public TimeSpan PatternTimeout { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest render of one text or value. Default: 30 seconds.</summary>
    public TimeSpan RenderTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <exception cref="ArgumentOutOfRangeException">A limit is not positive.</exception>
    internal void Validate()
    {
        foreach (long limit in (ReadOnlySpan<long>)
            [MaxSourceLength, MaxNodes, MaxDepth, MaxSteps, MaxOutputLength, MaxHostCalls, MaxPatternLength, MaxStringLength, MaxScratchBytes, MaxItems, MaxIncludes])
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit);
        }

        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(PatternTimeout, TimeSpan.Zero);
        if (RenderTimeout != Timeout.InfiniteTimeSpan)
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(RenderTimeout, TimeSpan.Zero);
        }
    }
}
