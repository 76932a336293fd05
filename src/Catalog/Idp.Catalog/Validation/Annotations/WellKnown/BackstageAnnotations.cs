using System.Collections.Immutable;
using static Idp.Catalog.Validation.AnnotationGrammars;

namespace Idp.Catalog.Validation;

/// <summary>What Backstage's own packages and the documentation plug-ins read.</summary>
internal static class BackstageAnnotations
{
    internal static ImmutableArray<AnnotationDefinition> All { get; } =
    [
        new("backstage.io/managed-by-location", "Where the entity was read from; set by the catalog", LocationRef),
        new("backstage.io/managed-by-origin-location", "The registered location that led to the entity; set by the catalog", LocationRef),
        new("backstage.io/source-location", "Where the source code is", LocationRef),
        new("backstage.io/view-url", "Where to look at the descriptor", Url),
        new("backstage.io/edit-url", "Where to edit the descriptor", Url),
        new("backstage.io/orphan", "Set to true by the catalog when nothing refers to the entity any more", TrueOrFalse),
        new("backstage.io/source-template", "The template that made the component", EntityRef with { Example = "template:default/service" }),
        new("backstage.io/template-version", "The version of the template that made the component", Text("1.2.0")),
        new("backstage.io/time-saved", "The time that a template saves, as an ISO 8601 duration", Word("PT4H")) { Kinds = ["Template"] },
        new("backstage.io/techdocs-ref", "Where the documentation is built from", TechDocsRef),
        new("backstage.io/techdocs-entity", "The entity whose documentation is shown", EntityRef),
        new("backstage.io/techdocs-entity-path", "The page of that documentation to open", Text("/guides/start")),
        new("backstage.io/adr-location", "Where the architecture decisions are: a path beside the descriptor, or a URL", Text("docs/adr")),
        new("backstage.io/code-coverage", "Whether coverage is collected; scm-only keeps to files in the repository", CodeCoverage) { Kinds = ["Component"] },
        new("backstage.io/linguist", "The repository whose languages are shown", Url with { Example = "https://github.com/acme/orders" }),
        new("backstage.io/github-actions-id", "The repository whose workflows are shown", OwnerAndRepository) { Replacement = "github.com/project-slug" },
        new("backstage.io/definition-at-location", "Where the definition of the API is", LocationRef) { Kinds = ["API"], Replacement = "the placeholder spec.definition.$text" },
        new("feedback/type", "Where feedback goes, JIRA or MAIL", Word("MAIL")),
        new("feedback/host", "The Jira server for feedback", Text("https://jira.example.com")),
        new("feedback/email-to", "Who receives feedback", Text("team-orders@example.com")),
    ];
}
