using Idp.Catalog.Tests.Fixtures;
using Idp.Catalog.Validation;

namespace Idp.Catalog.Tests.Validation.Annotations;

public sealed class AnnotationRegistryTests
{
    private static readonly AnnotationRegistry Registry = AnnotationRegistry.Default;

    [Fact]
    public void Every_example_passes_its_own_grammar()
    {
        foreach (var definition in Registry.Definitions)
        {
            Assert.True(definition.Value.IsValid(definition.Value.Example), definition.Key);
            Assert.NotEmpty(definition.Title);
            Assert.NotEmpty(definition.Value.Expectation);
        }
    }

    [Fact]
    public void Every_key_is_a_valid_annotation_key_that_stands_once()
    {
        Assert.All(Registry.Definitions, static definition => Assert.True(
            FieldFormats.Default.AnnotationKey.IsValid(definition.Key.Replace('*', 'x')), definition.Key));
        Assert.Equal(WellKnownCount(), Registry.Definitions.Length);

        static int WellKnownCount() => Registry.Definitions.Select(static definition => definition.Key).Distinct().Count();
    }

    [Theory]
    [InlineData("github.com/project-slug", "acme/orders")]
    [InlineData("gitlab.com/project-slug", "acme/shop/backend/orders")]
    [InlineData("gitlab.com/project-slug", "4711")]
    [InlineData("dev.azure.com/project-repo", "Web Shop/Order Service")]
    [InlineData("backstage.io/techdocs-ref", "dir:../../docs")]
    [InlineData("backstage.io/techdocs-ref", "url:https://github.com/acme/orders/tree/main")]
    [InlineData("backstage.io/managed-by-location", "file:/catalog/all.yaml")]
    [InlineData("sonarqube.org/project-key", "sonar-eu/acme:orders")]
    [InlineData("jenkins.io/job-full-name", "main:shop/orders job")]
    [InlineData("prometheus.io/rule", "sum by (handler) (http_requests_total)|handler,memUsage")]
    [InlineData("circleci.com/project-slug", "circleci/6nNy/8uQ3")]
    [InlineData("argocd/app-name", "orders-prod, payments/orders.staging")]
    [InlineData("pagerduty.com/integration-key", "${{ values.key }}")]
    [InlineData("argocd/instance-name", "production, staging")]
    [InlineData("goharbor.io/repository-slug", "shop/a/orders, shop/payments")]
    [InlineData("grafana/dashboard-selector", "tags @> 'owner:team-orders'")]
    [InlineData("harness.io/services", "orders: https://app.harness.io/x\npayments: https://app.harness.io/y")]
    public void Values_that_work_pass(string key, string value) => Assert.Equal(AnnotationVerdictKind.Ok, Registry.Check(key, value).Kind);

    [Theory]
    [InlineData("github.com/project-slug", "orders")]
    [InlineData("github.com/project-slug", "https://github.com/acme/orders")]
    [InlineData("github.com/team-slug", "acme/teams/orders")]
    [InlineData("gitlab.com/project-slug", "orders")]
    [InlineData("backstage.io/techdocs-ref", "docs")]
    [InlineData("backstage.io/techdocs-ref", "github:https://github.com/acme/orders")]
    [InlineData("backstage.io/techdocs-ref", "url:./docs")]
    [InlineData("backstage.io/source-location", "https://github.com/acme/orders")]
    [InlineData("backstage.io/techdocs-entity", "default/orders")]
    [InlineData("backstage.io/view-url", "github.com/acme/orders")]
    [InlineData("backstage.io/code-coverage", "on")]
    [InlineData("backstage.io/kubernetes-id", "-orders")]
    [InlineData("backstage.io/kubernetes-namespace", "Orders")]
    [InlineData("graph.microsoft.com/user-id", "jdoe")]
    [InlineData("circleci.com/project-slug", "acme/orders")]
    [InlineData("argocd/app-name", "Orders_Prod")]
    [InlineData("argocd/app-name", "orders,")]
    [InlineData("prometheus.io/rule", "up,|job")]
    [InlineData("jenkins.io/job-full-name", "main:shop//orders")]
    [InlineData("pagerduty.com/integration-key", "")]
    [InlineData("pagerduty.com/service-id", " ")]
    public void Values_that_no_reader_understands_are_malformed(string key, string value)
    {
        var verdict = Registry.Check(key, value);

        Assert.Equal(AnnotationVerdictKind.Malformed, verdict.Kind);
        Assert.NotEmpty(verdict.Definition!.Value.Expectation);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("${{ values.repo }}")]
    [InlineData("{{ cookiecutter.repo }}")]
    [InlineData("${REPOSITORY}")]
    public void Values_still_to_be_filled_in_pass(string value)
        => Assert.Equal(AnnotationVerdictKind.Ok, Registry.Check("github.com/project-slug", value).Kind);

    [Theory]
    [InlineData("backstage.io/github-actions-id", "github.com/project-slug")]
    [InlineData("jenkins.io/github-folder", "jenkins.io/job-full-name")]
    [InlineData("backstage.io/definition-at-location", "the placeholder spec.definition.$text")]
    public void Deprecated_annotations_name_their_replacement(string key, string replacement)
    {
        var verdict = Registry.Check(key, "anything");

        Assert.Equal(AnnotationVerdictKind.Deprecated, verdict.Kind);
        Assert.Equal(replacement, verdict.Definition!.Replacement);
    }

    [Theory]
    [InlineData("backstage.io/techdoc-ref", "backstage.io/techdocs-ref")]
    [InlineData("backstage.io/Kubernetes-ID", "backstage.io/kubernetes-id")]
    [InlineData("github.com/project-slgu", "github.com/project-slug")]
    [InlineData("google.com/cloudbuild-repoName", "google.com/cloudbuild-repo-name")]
    [InlineData("datadoghq.com/dashbord-url", "datadoghq.com/dashboard-url")]
    public void A_key_that_looks_misspelled_gets_a_suggestion(string key, string meant)
        => Assert.Equal(new AnnotationVerdict(AnnotationVerdictKind.Unknown, null, meant), Registry.Check(key, "x"));

    [Theory]
    [InlineData("acme.com/techdocs-ref")]
    [InlineData("backstage.io/role")]
    [InlineData("kiali.io/ip")]
    [InlineData("jira/key")]
    [InlineData("no-prefix")]
    [InlineData("/")]
    public void Any_other_key_is_merely_unknown(string key)
        => Assert.Equal(new AnnotationVerdict(AnnotationVerdictKind.Unknown, null), Registry.Check(key, "x"));

    [Fact]
    public void A_pattern_stands_for_the_keys_that_are_not_listed()
    {
        Assert.Equal("datadoghq.com/*", Registry.Find("datadoghq.com/monitor_tags")!.Key);
        Assert.Equal("datadoghq.com/site", Registry.Find("datadoghq.com/site")!.Key);
        Assert.Equal(AnnotationVerdictKind.Ok, Registry.Check("datadoghq.com/monitor_tags", "service:orders").Kind);
    }

    [Fact]
    public void Definitions_are_added_replaced_and_taken_away_without_touching_the_original()
    {
        var grammar = new AnnotationGrammar("four digits", "4711", static value => value.Length == 4);
        var changed = Registry
            .With(new AnnotationDefinition("acme.com/cost-center", "The cost center", grammar))
            .With(new AnnotationDefinition("github.com/project-slug", "Ours", grammar))
            .Without("gitlab.com/instance");

        Assert.Equal(AnnotationVerdictKind.Malformed, changed.Check("acme.com/cost-center", "47").Kind);
        Assert.Equal(AnnotationVerdictKind.Ok, changed.Check("github.com/project-slug", "4711").Kind);
        Assert.Null(changed.Find("gitlab.com/instance"));
        Assert.Equal(AnnotationVerdictKind.Unknown, Registry.Check("acme.com/cost-center", "47").Kind);
        Assert.NotNull(Registry.Find("gitlab.com/instance"));
    }

    // references.jsonl: what parseLocationRef and parseEntityRef of @backstage/catalog-model 1.10.1 take.
    [Fact]
    public void References_are_taken_as_Backstage_takes_them()
    {
        var location = Registry.Find("backstage.io/source-location")!.Value;
        var entity = Registry.Find("backstage.io/techdocs-entity")!.Value;
        var judged = 0;
        foreach (var recorded in RecordedCases.Read("references.jsonl"))
        {
            var isLocation = recorded.TryGetProperty("location", out var text);
            var value = (isLocation ? text : recorded.GetProperty("entity")).GetString()!;
            Assert.True(recorded.GetProperty("valid").GetBoolean() == (isLocation ? location : entity).IsValid(value), RecordedCases.Show(value));
            judged++;
        }

        Assert.True(judged > 50);
    }
}
