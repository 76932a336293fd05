using System.Collections.Immutable;
using static Idp.Catalog.Validation.AnnotationGrammars;

namespace Idp.Catalog.Validation;

/// <summary>Build servers and deployment.</summary>
internal static class DeliveryAnnotations
{
    internal static ImmutableArray<AnnotationDefinition> All { get; } =
    [
        new("argocd/app-name", "The applications, between commas", ArgoApplications),
        new("argocd/app-selector", "The labels of the applications", Selector),
        new("argocd/app-namespace", "The namespace of the applications", Text("argocd")),
        new("argocd/instance-name", "The Argo CD servers, between commas", Text("production")),
        new("argocd/project-name", "The project of the applications", Text("shop")),
        new("argocd/proxy-url", "The proxy to the Argo CD server", Text("/argocd/api")),
        new("tekton.dev/cicd", "Whether pipelines are shown", TrueOrFalse),
        new("janus-idp.io/tekton", "The value of the label of the pipelines, or true", Text("orders")),
        new("jenkins.io/job-full-name", "The job, with the server before a colon", JenkinsJob),
        new("jenkins.io/github-folder", "The folder of the job", Text("shop/orders")) { Replacement = "jenkins.io/job-full-name" },
        new("circleci.com/project-slug", "The project", Triple("a host, an owner and a repository, github/owner/repository", "github/acme/orders")),
        new("buildkite.com/project-slug", "The pipeline", Pair("an organisation and a pipeline, organisation/pipeline", "acme/orders")),
        new("travis-ci.com/repo-slug", "The repository", OwnerAndRepository),
        new("gocd.org/pipelines", "The pipelines, between commas", Text("orders-build,orders-deploy")),
        new("google.com/cloudbuild-project-slug", "The project of Google Cloud Build", Word("acme-orders")),
        new("google.com/cloudbuild-repo-name", "The repository in Google Cloud Build", Text("orders")),
        new("google.com/cloudbuild-trigger-name", "The trigger in Google Cloud Build", Text("orders-main")),
        new("google.com/cloudbuild-location", "The region of Google Cloud Build", Word("europe-west1")),
        new("octopus.com/project-id", "The project in Octopus Deploy", Text("Projects-102")),
        new("harness.io/*", "What Harness reads: links, identifiers and lists", Text("https://app.harness.io/ng/account/x/cd/orgs/default/projects/shop")),
    ];
}
