namespace Idp.Yaml;

/// <summary>What a reader takes before it says no. Every limit that is passed is a diagnostic, never an exception. Immutable.</summary>
public sealed record YamlReaderOptions
{
    /// <summary>The most that <see cref="MaxDepth"/> may be set to.</summary>
    public const int DepthCeiling = 500;

    /// <summary>How deep maps and lists may nest, aliases followed. Default: 100; 1 to <see cref="DepthCeiling"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Out of range.</exception>
    public int MaxDepth
    {
        get;
        init => field = value is > 0 and <= DepthCeiling ? value : throw OutOfRange(nameof(MaxDepth), value);
    } = 100;

    /// <summary>The size of a file in bytes. Default: 32 MiB; at least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int MaxBytes
    {
        get;
        init => field = value > 0 ? value : throw OutOfRange(nameof(MaxBytes), value);
    } = 32 * 1024 * 1024;

    /// <summary>The number of documents in a file; what follows is left out. Default: 100,000; at least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int MaxDocuments
    {
        get;
        init => field = value > 0 ? value : throw OutOfRange(nameof(MaxDocuments), value);
    } = 100_000;

    /// <summary>The number of values that all aliases of a document together may bring in. Default: 100,000; 0 allows aliases of nothing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public int MaxAliasExpansion
    {
        get;
        init => field = value >= 0 ? value : throw OutOfRange(nameof(MaxAliasExpansion), value);
    } = 100_000;

    /// <summary>
    /// How often one anchor may be used, counted as npm <c>yaml</c> counts its <c>maxAliasCount</c>: uses times the uses within what is anchored.
    /// Default: 100, as there; at least 1.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int MaxAliasCount
    {
        get;
        init => field = value > 0 ? value : throw OutOfRange(nameof(MaxAliasCount), value);
    } = 100;

    /// <summary>The length of one string or key in bytes of the source. Default: 16 MiB; at least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int MaxScalarBytes
    {
        get;
        init => field = value > 0 ? value : throw OutOfRange(nameof(MaxScalarBytes), value);
    } = 16 * 1024 * 1024;

    /// <summary>The number of faults reported per document. Default: 100; at least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int MaxDiagnostics
    {
        get;
        init => field = value > 0 ? value : throw OutOfRange(nameof(MaxDiagnostics), value);
    } = 100;

    /// <summary>How documents are read that do not say it themselves with <c>%YAML</c>. Default: the core schema of YAML 1.2.</summary>
    public YamlSchema Schema { get; init; } = YamlSchema.Core;

    /// <summary>
    /// Whether a tag of an unknown type is kept as <see cref="YamlNode.Tag"/>, for the caller to make something of it, instead of being reported. Default: no.
    /// </summary>
    public bool KeepsUnknownTags { get; init; }

    /// <summary>Whether a key may come twice in a map, as PyYAML allows it, instead of being reported: all its values are given, in order. Default: no.</summary>
    public bool AllowsDuplicateKeys { get; init; }

    /// <summary>Whether plain documents take the short way; tests switch it off to compare.</summary>
    internal bool UsePlainParser { get; init; } = true;

    private static ArgumentOutOfRangeException OutOfRange(string name, int value) => new(name, value, "The limit is out of its range.");
}
