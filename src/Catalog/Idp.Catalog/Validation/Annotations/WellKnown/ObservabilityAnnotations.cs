using System.Collections.Immutable;
using static Idp.Catalog.Validation.AnnotationGrammars;

namespace Idp.Catalog.Validation;

/// <summary>Metrics, dashboards, errors and traces.</summary>
internal static class ObservabilityAnnotations
{
    internal static ImmutableArray<AnnotationDefinition> All { get; } =
    [
        new("prometheus.io/rule", "The rules or queries to draw, query|dimension, between commas", PrometheusRules),
        new("prometheus.io/alert", "The alerts to show, between commas, or all", Text("all")),
        new("prometheus.io/labels", "The labels of the alerts, between commas", Text("severity=critical")),
        new("prometheus.io/service-name", "The Prometheus server", Text("production")),
        new("grafana/dashboard-selector", "Which dashboards to list: a tag, or an expression over tags and titles", Text("tags @> 'orders'")),
        new("grafana/alert-label-selector", "The labels of the alerts to list", Text("service=orders")),
        new("grafana/tag-selector", "The tag of the dashboards to list", Text("orders")),
        new("grafana/overview-dashboard", "The dashboard to embed", Url with { Example = "https://grafana.example.com/d/orders" }),
        new("newrelic.com/dashboard-guid", "The dashboard", Word("MzcwMjEwN3xWSVp8REFTSEJPQVJEfGRhOjkwMDk4")),
        new("newrelic.com/*", "What the New Relic plug-ins read", Text("orders")),
        new("datadoghq.com/dashboard-url", "The dashboard to embed", Url with { Example = "https://p.datadoghq.eu/sb/orders" }),
        new("datadoghq.com/graph-token", "The token of the graph to embed", Text("token")),
        new("datadoghq.com/graph-size", "The size of the graph to embed", Text("large")),
        new("datadoghq.com/site", "The Datadog site", Word("datadoghq.eu")),
        new("datadoghq.com/*", "What the Datadog plug-ins read", Text("orders")),
        new("dynatrace.com/dynatrace-entity-id", "The entity", Text("SERVICE-1234ABCD4321DCBA")),
        new("dynatrace.com/synthetics-ids", "The synthetic monitors, between commas", Text("HTTP_CHECK-1234")),
        new("periskop.io/service-name", "The service", Text("orders")),
        new("jaegertracing.io/service", "The service whose traces are shown", Text("orders")),
    ];
}
