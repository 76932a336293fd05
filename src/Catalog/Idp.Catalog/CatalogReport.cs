using System.Collections.Immutable;
using Idp.Catalog.Descriptors;
using Idp.Catalog.Relations;
using Idp.Diagnostics;

namespace Idp.Catalog;

/// <summary>What a validation found. Immutable, so thread-safe.</summary>
public sealed class CatalogReport
{
    private readonly ImmutableDictionary<DiagnosticSeverity, int> _bySeverity;

    internal CatalogReport(DescriptorReadResult read, LinkedCatalog catalog, DiagnosticBag found)
    {
        Read = read;
        Catalog = catalog;
        Diagnostics = found.ToSortedArray();
        Dropped = found.Dropped;
        _bySeverity = ImmutableDictionary.CreateRange(
            Enum.GetValues<DiagnosticSeverity>().Select(severity => KeyValuePair.Create(severity, found.CountOf(severity))));
        ByKind = read.Entities
            .GroupBy(entity => entity.Kind!, StringComparer.Ordinal)
            .ToImmutableSortedDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
    }

    /// <summary>The files and their documents, with the diagnostics that they came with: severities of rules not applied.</summary>
    public DescriptorReadResult Read { get; }

    /// <summary>The descriptors with their references resolved.</summary>
    public LinkedCatalog Catalog { get; }

    /// <summary>Every finding once, of files, documents and checks across files, in the order of paths and places; severities applied.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The number of findings that did not fit into the report.</summary>
    public int Dropped { get; }

    /// <summary>The number of valid entities by kind, in the order of the kinds' names.</summary>
    public ImmutableSortedDictionary<string, int> ByKind { get; }

    /// <summary>The number of files, those included that cannot be read.</summary>
    public int FileCount => Read.Files.Length;

    /// <summary>The number of valid entities.</summary>
    public int EntityCount => Catalog.Documents.Length;

    /// <summary>The gravest severity found; <see cref="DiagnosticSeverity.Off"/> when nothing was.</summary>
    public DiagnosticSeverity Worst => _bySeverity.Where(pair => pair.Value > 0).Select(pair => pair.Key).DefaultIfEmpty().Max();

    /// <summary>The number of findings of one severity, those that did not fit included.</summary>
    public int CountOf(DiagnosticSeverity severity) => _bySeverity.GetValueOrDefault(severity);
}
