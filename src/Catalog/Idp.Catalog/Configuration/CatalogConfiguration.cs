using System.Collections.Immutable;
using Idp.Catalog.Validation;
using Idp.Diagnostics;

namespace Idp.Catalog.Configuration;

/// <summary>What a configuration file says of the checks. Immutable.</summary>
public sealed record CatalogConfiguration
{
    /// <summary>What findings weigh, by the id of their rule; names of rules are ids here already.</summary>
    public ImmutableDictionary<string, DiagnosticSeverity> Severities { get; init; } = ImmutableDictionary<string, DiagnosticSeverity>.Empty;

    /// <summary>Whether what is at hand is the whole catalog; null when the file does not say.</summary>
    public bool? ClosedWorld { get; init; }

    /// <summary>Annotations to know beside the well-known ones, or instead of those with the same key.</summary>
    public ImmutableArray<AnnotationDefinition> Annotations { get; init; } = [];

    /// <summary>Globs of files to pass over.</summary>
    public ImmutableArray<string> Ignore { get; init; } = [];
}
