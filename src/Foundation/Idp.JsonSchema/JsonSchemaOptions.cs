using System.Collections.Immutable;

namespace Idp.JsonSchemas;

/// <summary>How a schema is loaded and evaluated. Immutable.</summary>
public sealed record JsonSchemaOptions
{
    /// <summary>The defaults.</summary>
    public static JsonSchemaOptions Default { get; } = new();

    /// <summary>The URI that <c>$id</c> and <c>$ref</c> of the schema are relative to. Default: none.</summary>
    public string BaseUri { get; init; } = "";

    /// <summary>What <c>$ref</c> may name besides the schema itself and the draft-07 meta-schema, which is always known. Nothing is ever fetched.</summary>
    public ImmutableArray<JsonSchemaDocument> Documents { get; init; } = [];

    /// <summary>What becomes of the keywords beside <c>$ref</c>. Default: ignored, as draft-07 says; upstream's schemas are compiled with <see cref="RefSiblings.Evaluate"/>.</summary>
    public RefSiblings RefSiblings { get; init; }

    /// <summary>Whether <c>nullable: true</c> beside <c>type</c> also allows <c>null</c>, as in OpenAPI 3.0 and ajv. Default: no; draft-07 does not know the keyword.</summary>
    public bool Nullable { get; init; }

    /// <summary>The formats that are enforced. Default: none.</summary>
    public JsonSchemaFormats Formats { get; init; } = JsonSchemaFormats.None;

    /// <summary>The time one evaluation may spend in patterns. Default: 250 ms; 1 ms to 1 hour.</summary>
    public TimeSpan PatternTimeout { get; init; } = TimeSpan.FromMilliseconds(250);

    /// <summary>The longest pattern, in UTF-16 units. Default: 10,000; at least 1.</summary>
    public int MaxPatternLength { get; init; } = 10_000;

    /// <summary>How many different patterns one load compiles. Default: 10,000; at least 1.</summary>
    public int MaxPatterns { get; init; } = 10_000;

    /// <summary>The largest schema text, in UTF-8 bytes, each document by itself. Default: 4 MiB; at least 1.</summary>
    public int MaxSchemaBytes { get; init; } = 4 * 1024 * 1024;

    /// <summary>How many schemas, with those inside them, one load compiles. Default: 100,000; at least 1.</summary>
    public int MaxSchemas { get; init; } = 100_000;

    /// <summary>How many load errors are reported. Default: 1,000; at least 1.</summary>
    public int MaxLoadErrors { get; init; } = 1_000;

    /// <summary>
    /// How deep a schema may be nested, and how many schemas one evaluation may have open at once, through nested instances and through
    /// <c>$ref</c> alike. Default: 512; 1 to 2,000. An evaluation also ends, with the same error, before the thread's stack does.
    /// </summary>
    public int MaxDepth { get; init; } = 512;

    /// <summary>How many small steps (schemas entered, keys looked up, values compared) one evaluation takes. Default: 20,000,000; at least 1.</summary>
    public long MaxSteps { get; init; } = 20_000_000;

    /// <summary>How many errors <see cref="JsonSchema.Evaluate{T}"/> returns. Default: 10,000; at least 1.</summary>
    public int MaxErrors { get; init; } = 10_000;

    internal void ThrowIfUnusable()
    {
        ArgumentNullException.ThrowIfNull(BaseUri);
        ArgumentNullException.ThrowIfNull(Formats);
        ArgumentOutOfRangeException.ThrowIfLessThan(PatternTimeout, TimeSpan.FromMilliseconds(1));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(PatternTimeout, TimeSpan.FromHours(1));
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxPatternLength, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxPatterns, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxSchemaBytes, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxSchemas, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxLoadErrors, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxDepth, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MaxDepth, 2_000);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxSteps, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxErrors, 1);
    }
}
