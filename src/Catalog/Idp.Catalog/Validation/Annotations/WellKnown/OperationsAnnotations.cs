using System.Collections.Immutable;
using static Idp.Catalog.Validation.AnnotationGrammars;

namespace Idp.Catalog.Validation;

/// <summary>On-call duty, tickets and secrets.</summary>
internal static class OperationsAnnotations
{
    internal static ImmutableArray<AnnotationDefinition> All { get; } =
    [
        new("pagerduty.com/integration-key", "The key of the integration", Word("0f8fad5bd9cb469fa16570867728950e") with { MayBeEmpty = false }),
        new("pagerduty.com/service-id", "The service", Word("PZN5Q22") with { MayBeEmpty = false }),
        new("pagerduty.com/account", "The account", Text("acme")),
        new("pagerduty.com/user-id", "The user", Word("PZN5Q23")) { Kinds = ["User"] },
        new("opsgenie.com/team", "The team", Text("team-orders")),
        new("opsgenie.com/component-selector", "The search for the alerts", Text("tag:\"service:orders\"")),
        new("splunk.com/on-call-team", "The team", Text("team-orders")),
        new("firehydrant.com/service-name", "The service", Text("orders")),
        new("servicenow.com/entity-id", "The value of the field that the server is asked for", Text("orders")),
        new("jira/project-key", "The project", JiraKeys),
        new("jira.com/project-key", "The projects", JiraKeys),
        new("jira/component", "The component in the project", Text("checkout")),
        new("jira/label", "The label of the issues", Text("orders")),
        new("jira/token-type", "The type of the token", Word("Bearer")),
        new("vault.io/secrets-path", "The path of the secrets", Text("shop/orders")),
        new("vault.io/secrets-engine", "The engine of the secrets", Text("kv")),
    ];
}
