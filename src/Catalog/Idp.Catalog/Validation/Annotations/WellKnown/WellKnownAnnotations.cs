using System.Collections.Immutable;

namespace Idp.Catalog.Validation;

/// <summary>The tables beside this file, joined.</summary>
internal static class WellKnownAnnotations
{
    internal static ImmutableArray<AnnotationDefinition> All =>
    [
        .. BackstageAnnotations.All,
        .. SourceHostAnnotations.All,
        .. KubernetesAnnotations.All,
        .. DeliveryAnnotations.All,
        .. ArtifactAnnotations.All,
        .. QualityAnnotations.All,
        .. ObservabilityAnnotations.All,
        .. OperationsAnnotations.All,
        .. DirectoryAnnotations.All,
        .. CloudAnnotations.All,
    ];
}
