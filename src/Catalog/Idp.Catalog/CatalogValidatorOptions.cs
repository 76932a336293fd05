using System.Collections.Immutable;
using Idp.Catalog.Configuration;
using Idp.Catalog.Descriptors;
using Idp.Catalog.Model;
using Idp.Catalog.Relations;
using Idp.Catalog.Validation;
using Idp.Diagnostics;

namespace Idp.Catalog;

/// <summary>What a validation looks at, and how its findings weigh. The defaults judge local files in an open world.</summary>
public sealed record CatalogValidatorOptions
{
    /// <summary>How descriptors are found, read and judged one by one; rules over single entities are given here too.</summary>
    public DescriptorReaderOptions Reader { get; init; } = new();

    /// <summary>What may be concluded from an entity not being there. Default: nothing. <see cref="Against"/> closes the world.</summary>
    public WorldView World { get; init; } = WorldView.Open;

    /// <summary>
    /// The entities of the catalog that the descriptors will join, such as <see cref="KnownEntities.Entities"/>. When given, even empty,
    /// the world is closed. An entity that is in the descriptors too is the same one being changed: the descriptor counts.
    /// </summary>
    public IReadOnlyCollection<Entity>? Against { get; init; }

    /// <summary>
    /// What findings weigh, by the id of their rule, where it is not the rule's own. A check that depends on what may be elsewhere stays
    /// at most <see cref="DiagnosticSeverity.Info"/> in an open world. Never changes <see cref="DescriptorDocument.IsValid"/>.
    /// </summary>
    public ImmutableDictionary<string, DiagnosticSeverity> Severities { get; init; } = ImmutableDictionary<string, DiagnosticSeverity>.Empty;

    /// <summary>Rules of yours over the catalog as a whole; they run after the built-in ones, in this order.</summary>
    public ImmutableArray<ICatalogRule> Rules { get; init; } = [];

    /// <summary>The annotations whose values are known. Default: <see cref="AnnotationRegistry.Default"/>.</summary>
    public AnnotationRegistry Annotations { get; init; } = AnnotationRegistry.Default;

    /// <summary>Globs of files to pass over, as <see cref="DescriptorFile.Name"/> calls them. What they hold does not exist for any check.</summary>
    public ImmutableArray<string> Ignore { get; init; } = [];

    /// <summary>The most findings that a report holds; the rest is counted in <see cref="CatalogReport.Dropped"/>. Default: 100,000.</summary>
    public int MaxDiagnostics { get; init; } = DiagnosticBag.DefaultLimit;

    /// <summary>These options with what a configuration file says on top.</summary>
    public CatalogValidatorOptions With(CatalogConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return this with
        {
            World = configuration.ClosedWorld is { } closed ? (closed ? WorldView.Closed : WorldView.Open) : World,
            Severities = Severities.SetItems(configuration.Severities),
            Annotations = configuration.Annotations.Aggregate(Annotations, (registry, definition) => registry.With(definition)),
            Ignore = Ignore.AddRange(configuration.Ignore),
        };
    }
}
