using System.Collections.Immutable;
using Idp.Catalog.Kinds;
using Idp.Catalog.Validation;
using Idp.Yaml;

namespace Idp.Catalog.Descriptors;

/// <summary>How descriptors are read and judged. The defaults are the original's, over local files.</summary>
public sealed record DescriptorReaderOptions
{
    /// <summary>The kinds that are known. Default: <see cref="KindSet.Legacy"/>.</summary>
    public KindSet Kinds { get; init; } = KindSet.Legacy;

    /// <summary>The forms of names, labels, annotations and tags. Default: <see cref="FieldFormats.Default"/>.</summary>
    public FieldFormats Formats { get; init; } = FieldFormats.Default;

    /// <summary>Rules of yours; their findings do not change <see cref="DescriptorDocument.IsValid"/>.</summary>
    public ImmutableArray<IEntityRule> Rules { get; init; } = [];

    /// <summary>What to do about placeholders. Default: read the files that they name.</summary>
    public PlaceholderMode Placeholders { get; init; } = PlaceholderMode.File;

    /// <summary>
    /// The address of the root, such as <c>https://github.com/acme/shop/blob/main/</c>: each descriptor is judged as if it had been read
    /// from there. Null: as local files.
    /// </summary>
    public string? Origin { get; init; }

    /// <summary>
    /// The folder that placeholders cannot leave, and that names are relative to. Null: the nearest folder given to read that holds the
    /// descriptor, or else the repository (the nearest folder with a <c>.git</c>) or the folder that the descriptor is in.
    /// </summary>
    public string? Root { get; init; }

    /// <summary>Whether a folder means all its <c>*.yaml</c> and <c>*.yml</c>, and not only <c>catalog-info.yaml</c> and <c>.yml</c>.</summary>
    public bool AllYaml { get; init; }

    /// <summary>Bounds of one YAML file.</summary>
    public YamlReaderOptions Yaml { get; init; } = new();

    /// <summary>The most files that are read. Default: 200,000.</summary>
    public int MaxFiles { get; init; } = 200_000;

    /// <summary>
    /// How many files, or parts of a large one, are judged at the same time, each in a thread of its own; twice as many are read ahead.
    /// Results do not depend on it. Default: the number of processors, but 16 at most; at least 1, which starts no thread.
    /// </summary>
    public int MaxParallelism { get; init; } = Math.Min(Environment.ProcessorCount, 16);

    /// <summary>The largest file that a placeholder may bring in, in bytes. Default: 8 MiB.</summary>
    public int MaxIncludedBytes { get; init; } = 8 * 1024 * 1024;

    /// <summary>The most placeholders in one descriptor. Default: 100.</summary>
    public int MaxPlaceholders { get; init; } = 100;

    /// <summary>The most faults of one document that are shown; the rest is counted. Default: 200.</summary>
    public int MaxFaults { get; init; } = 200;
}
