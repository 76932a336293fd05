using static Idp.Catalog.Validation.AnnotationValue;

namespace Idp.Catalog.Validation;

/// <summary>The grammars that several annotations share. An example is given where it is used, when the common one would mislead.</summary>
internal static class AnnotationGrammars
{
    internal static readonly AnnotationGrammar LocationRef = new("a location reference, type:target", "url:https://github.com/acme/orders/blob/main/catalog-info.yaml", LocationRefFormat.IsLocationRef);
    internal static readonly AnnotationGrammar TechDocsRef = new("dir: and a path, or url: and an absolute URL", "dir:.", LocationRefFormat.IsTechDocsRef);
    internal static readonly AnnotationGrammar Url = new("an absolute URL", "https://example.com/orders", IsUrl);
    internal static readonly AnnotationGrammar HttpUrl = new("an http or https URL", "https://example.com/orders", IsHttpUrl);
    internal static readonly AnnotationGrammar TrueOrFalse = new("true or false", "true", IsBoolean);
    internal static readonly AnnotationGrammar DirectoryId = new("a GUID", "0f8fad5b-d9cb-469f-a165-70867728950e", IsGuid);
    internal static readonly AnnotationGrammar Number = new("a number", "4711", IsNumber);
    internal static readonly AnnotationGrammar EntityRef = new("an entity reference with its kind, kind:namespace/name", "component:default/orders", IsEntityRefWithKind);
    internal static readonly AnnotationGrammar Selector = new("a Kubernetes label selector", "app=orders,tier!=cache", KubernetesSelector.IsValid);
    internal static readonly AnnotationGrammar LabelValue = new("a Kubernetes label value, at most 63 of [A-Za-z0-9-_.]", "orders", IsLabelValue);
    internal static readonly AnnotationGrammar DnsLabel = new("a Kubernetes namespace, at most 63 of [a-z0-9-]", "orders-prod", IsDnsLabel);
    internal static readonly AnnotationGrammar CodeCoverage = new("enabled or scm-only", "scm-only", IsCodeCoverage);

    internal static readonly AnnotationGrammar OwnerAndRepository = new("an owner and a repository, owner/repository", "acme/orders", IsPair);
    internal static readonly AnnotationGrammar SonarKey = new("a project key, [instance/]key, of [A-Za-z0-9-_.:]", "acme_orders", IsSonarKey);
    internal static readonly AnnotationGrammar JiraKeys = new("a project key of Jira, [instance/]KEY", "ORD", IsJiraKeys);
    internal static readonly AnnotationGrammar GitLabProject = new("the path of a project, group/project, or its number", "acme/shop/orders", IsGitLabProject);

    internal static readonly AnnotationGrammar ArgoApplications = new("names of applications, lower-case letters, digits and hyphens, between commas", "orders", IsArgoApplications);
    internal static readonly AnnotationGrammar PrometheusRules = new("queries, query|label, between commas", "http_requests_total|component", IsPrometheusRules);
    internal static readonly AnnotationGrammar JenkinsJob = new("the path of a job, [server:]folder/job", "main:shop/orders", IsJenkinsJob);

    internal static AnnotationGrammar Text(string example) => new("some text", example, IsText);

    internal static AnnotationGrammar Word(string example) => new("a word without white space", example, IsWord);

    internal static AnnotationGrammar Pair(string expectation, string example) => new(expectation, example, IsPair);

    internal static AnnotationGrammar PairWithSpaces(string expectation, string example) => new(expectation, example, IsPairWithSpaces);

    internal static AnnotationGrammar Path(string expectation, string example) => new(expectation, example, IsPath);

    internal static AnnotationGrammar PathWithSpaces(string expectation, string example) => new(expectation, example, IsPathWithSpaces);

    internal static AnnotationGrammar WordOrPair(string expectation, string example) => new(expectation, example, IsWordOrPair);

    internal static AnnotationGrammar Triple(string expectation, string example) => new(expectation, example, IsTriple);
}
