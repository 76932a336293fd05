using System.Collections.Immutable;
using static Idp.Catalog.Validation.AnnotationGrammars;

namespace Idp.Catalog.Validation;

/// <summary>Analysis of code, coverage and security.</summary>
internal static class QualityAnnotations
{
    internal static ImmutableArray<AnnotationDefinition> All { get; } =
    [
        new("sonarqube.org/project-key", "The project", SonarKey),
        new("sentry.io/project-slug", "The project", WordOrPair("a project, [organisation/]project", "orders")),
        new("rollbar.com/project-slug", "The project", WordOrPair("a project, [organisation/]project", "acme/orders")),
        new("bugsnag.com/project-key", "The project", WordOrPair("a project, [organisation/]project", "acme/orders")),
        new("snyk.io/org-id", "The organisation", Word("361fd3c0-41d4-4ea4-ba77-09bb17890967")),
        new("snyk.io/org-ids", "Several organisations, between commas", Text("361fd3c0-41d4-4ea4-ba77-09bb17890967")),
        new("snyk.io/org-name", "The short name of the organisation", Text("acme")),
        new("snyk.io/target-id", "The target, by name or number", Text("acme/orders")),
        new("snyk.io/targets", "Several targets, between commas", Text("acme/orders,acme/payments")),
        new("snyk.io/project-ids", "The projects, between commas", Text("7439e322-f9c1-4bbe-b0b7-5c7a0e6b6a2b")),
        new("snyk.io/exclude-project-ids", "The projects to leave out, between commas", Text("7439e322-f9c1-4bbe-b0b7-5c7a0e6b6a2b")),
        new("lighthouse.com/website-url", "The site to audit", HttpUrl),
        new("openssf/scorecard-location", "The score card", HttpUrl with { Example = "https://api.securityscorecards.dev/projects/github.com/acme/orders" }),
        new("wiz.io/project-id", "The project in Wiz", Text("0f8fad5b-d9cb-469f-a165-70867728950e")),
    ];
}
