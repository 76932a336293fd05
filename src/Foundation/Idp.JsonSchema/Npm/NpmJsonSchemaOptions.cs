namespace Idp.JsonSchemas.Npm;

/// <summary>What one validation by <see cref="NpmJsonSchema"/> may cost. Immutable.</summary>
public sealed record NpmJsonSchemaOptions
{
    /// <summary>The defaults.</summary>
    public static NpmJsonSchemaOptions Default { get; } = new();

    /// <summary>The time one validation may spend in patterns. Default: 250 ms; 1 ms to 1 hour.</summary>
    public TimeSpan PatternTimeout { get; init; } = TimeSpan.FromMilliseconds(250);

    /// <summary>The longest pattern, in UTF-16 units. Default: 10,000; at least 1.</summary>
    public int MaxPatternLength { get; init; } = 10_000;

    /// <summary>How many different patterns of one schema are compiled. Default: 1,000; at least 1.</summary>
    public int MaxPatterns { get; init; } = 1_000;

    /// <summary>
    /// How deep a schema or an instance may be nested, and how many schemas one validation may have open at once. Default: 256; 1 to 2,000.
    /// A validation also ends, with the same error, before the thread's stack does.
    /// </summary>
    public int MaxDepth { get; init; } = 256;

    /// <summary>How many small steps (values read, schemas entered, values compared) one validation takes. Default: 20,000,000; at least 1.</summary>
    public long MaxSteps { get; init; } = 20_000_000;

    /// <summary>How many errors a validation may have, those inside an <c>allOf</c> error counted again. Default: 10,000; at least 1.</summary>
    public int MaxErrors { get; init; } = 10_000;

    /// <summary>
    /// How many JSON values all errors together may print, since each repeats its schema and its instance; every 32 characters of a text are
    /// one more. Default: 1,000,000; at least 1.
    /// </summary>
    public long MaxPrintedValues { get; init; } = 1_000_000;

    internal void ThrowIfUnusable()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(PatternTimeout, TimeSpan.FromMilliseconds(1));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(PatternTimeout, TimeSpan.FromHours(1));
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxPatternLength, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxPatterns, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxDepth, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MaxDepth, 2_000);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxSteps, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxErrors, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxPrintedValues, 1);
    }
}
