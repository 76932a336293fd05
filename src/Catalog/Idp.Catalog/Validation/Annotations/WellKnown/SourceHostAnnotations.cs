using System.Collections.Immutable;
using static Idp.Catalog.Validation.AnnotationGrammars;

namespace Idp.Catalog.Validation;

/// <summary>Repositories, teams and people of source hosts.</summary>
internal static class SourceHostAnnotations
{
    internal static ImmutableArray<AnnotationDefinition> All { get; } =
    [
        new("github.com/project-slug", "The repository", OwnerAndRepository),
        new("github.com/team-slug", "The team", Pair("an organisation and a team, organisation/team", "acme/team-orders")),
        new("github.com/user-login", "The login of the user", Word("octocat")),
        new("github.com/project-readme-path", "The path of the read-me file in the repository", Text("services/orders/README.md")),
        new("gitlab.com/project-slug", "The project", GitLabProject),
        new("gitlab.com/project-id", "The number of the project; wins over the slug", Number),
        new("gitlab.com/instance", "The host of the GitLab server", Text("gitlab.example.com")),
        new("dev.azure.com/project", "The project, where builds without a repository are", Text("Web Shop")),
        new("dev.azure.com/project-repo", "The repository", PairWithSpaces("a project and a repository, project/repository", "Web Shop/orders")),
        new("dev.azure.com/build-definition", "The names of the pipelines, between commas", Text("orders-ci,orders-nightly")),
        new("dev.azure.com/host-org", "The server and the organisation", PathWithSpaces("a host and an organisation, host/organisation", "dev.azure.com/acme")),
        new("dev.azure.com/readme-path", "The path of the read-me file in the repository", Text("/services/orders/README.md")),
        new("bitbucket.org/project-slug", "The repository", Pair("a workspace and a repository, workspace/repository", "acme/orders")),
        new("bitbucket.com/project-slug", "The repository", Pair("a workspace and a repository, workspace/repository", "acme/orders")),
    ];
}
