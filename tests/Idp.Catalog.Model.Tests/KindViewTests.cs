namespace Idp.Catalog.Model.Tests;

public sealed class KindViewTests
{
    [Fact]
    public void A_component_shows_its_fields()
    {
        var view = View("component", "ns", """
            {"type":"service","lifecycle":"production","owner":"team","system":"system:a/b","subcomponentOf":"big",
             "providesApis":["p",1,"x/"],"consumesApis":["c"],"dependsOn":["resource:db","noKind"],"dependencyOf":"component:z"}
            """).AsComponent()!.Value;
        Assert.Equal(("service", "production", "team"), (view.Type, view.Lifecycle, view.Owner));
        Assert.Equal("group:ns/team", view.OwnerRef?.ToString());
        Assert.Equal("system:a/b", view.SystemRef?.ToString());
        Assert.Equal("component:ns/big", view.SubcomponentOfRef?.ToString());
        Assert.Equal(["p", "x/"], view.ProvidesApis);
        Assert.Equal("api:ns/p", Assert.Single(view.ProvidesApiRefs).ToString());
        Assert.Equal("api:ns/c", Assert.Single(view.ConsumesApiRefs).ToString());
        Assert.Equal("resource:ns/db", Assert.Single(view.DependsOnRefs).ToString());
        Assert.Equal("component:ns/z", Assert.Single(view.DependencyOfRefs).ToString());
    }

    [Fact]
    public void An_API_shows_a_definition_or_remotes()
    {
        var view = View("API", "n", """{"type":"openapi","definition":"d","owner":"user:u","system":"s"}""").AsApi()!.Value;
        Assert.Equal(("openapi", "d", false), (view.Type, view.Definition, view.IsMcpServer));
        Assert.Equal("user:n/u", view.OwnerRef?.ToString());
        var server = View("API", "n", """{"type":"mcp-server","remotes":[{"type":"sse","url":"https://x"},1]}""").AsApi()!.Value;
        Assert.True(server.IsMcpServer);
        var remote = Assert.Single(server.Remotes);
        Assert.Equal(("sse", "https://x"), (remote.Type, remote.Url));
    }

    [Fact]
    public void Organizational_kinds_show_their_fields()
    {
        var group = View("Group", "n", """{"type":"team","parent":"p","children":["c"],"members":["m"],"profile":{"displayName":"D","email":"e","picture":"i"}}""").AsGroup()!.Value;
        Assert.Equal(("D", "e", "i"), (group.Profile.DisplayName, group.Profile.Email, group.Profile.Picture));
        Assert.Equal("group:n/p", group.ParentRef?.ToString());
        Assert.Equal("group:n/c", Assert.Single(group.ChildRefs).ToString());
        Assert.Equal("user:n/m", Assert.Single(group.MemberRefs).ToString());
        Assert.Equal("group:n/g", Assert.Single(View("User", "n", """{"memberOf":["g"]}""").AsUser()!.Value.MemberOfRefs).ToString());
    }

    [Fact]
    public void Systems_domains_and_resources_show_their_fields()
    {
        Assert.Equal("domain:n/d", View("System", "n", """{"domain":"d"}""").AsSystem()!.Value.DomainRef?.ToString());
        Assert.Equal("domain:n/d", View("Domain", "n", """{"subdomainOf":"d"}""").AsDomain()!.Value.SubdomainOfRef?.ToString());
        var resource = View("Resource", "n", """{"type":"db","owner":"o","dependsOn":["resource:x"],"dependencyOf":["component:y"]}""").AsResource()!.Value;
        Assert.Equal("resource:n/x", Assert.Single(resource.DependsOnRefs).ToString());
        Assert.Equal("component:n/y", Assert.Single(resource.DependencyOfRefs).ToString());
    }

    [Fact]
    public void A_location_shows_one_target_and_several_together()
    {
        var view = View("Location", "n", """{"target":"a","targets":["b","c"]}""").AsLocation()!.Value;
        Assert.Equal(["a", "b", "c"], view.AllTargets);
        Assert.Equal("required", view.Presence);
        Assert.Equal("optional", View("Location", "n", """{"presence":"optional"}""").AsLocation()!.Value.Presence);
    }

    [Fact]
    public void A_template_shows_pages_and_steps()
    {
        var view = View("Template", "n", """
            {"type":"service","owner":"o","parameters":{"title":"one"},"secrets":{"schema":{"type":"object"}},"output":{"x":"y"},
             "EXPERIMENTAL_recovery":{"EXPERIMENTAL_strategy":"startOver"},"EXPERIMENTAL_formDecorators":[{"id":"d"}],
             "steps":[{"id":"s","name":"S","action":"debug:log","input":{"a":1},"if":true,"each":["e"]},7]}
            """).AsTemplate()!.Value;
        Assert.Equal("one", Assert.Single(view.ParameterPages).GetString("title"));
        var step = Assert.Single(view.Steps);
        Assert.Equal(("s", "S", "debug:log", 1.0, true, "e"), (step.Id, step.Name, step.Action, step.Input["a"].AsNumber(), step.If.AsBoolean(), step.Each[0].AsString()));
        Assert.Equal(("startOver", "d", "y", "object"), (view.RecoveryStrategy, view.FormDecorators[0].GetString("id"), view.Output.GetString("x"), view.SecretsSchema.GetString("type")));
        Assert.Equal(2, View("Template", "n", """{"parameters":[{},{}]}""").AsTemplate()!.Value.ParameterPages.Count);
    }

    [Fact]
    public void An_AI_resource_shows_the_fields_of_all_its_types()
    {
        var view = View("AiResource", "n", """{"type":"skill","dependsOn":["s"],"skills":["k"],"plugins":["p"],"agents":["a"],"license":"MIT","version":"1","category":"c","rationale":"r"}""").AsAiResource()!.Value;
        Assert.Equal("airesource:n/s airesource:n/k airesource:n/p", $"{view.DependsOnRefs[0]} {view.SkillRefs[0]} {view.PluginRefs[0]}");
        Assert.Equal(("MIT", "1", "c", "r", "a"), (view.License, view.Version, view.Category, view.Rationale, view.Agents[0]));
    }

    [Fact]
    public void A_view_of_another_kind_is_null()
    {
        var component = EntityBuilder.Component("x").Build();
        Assert.NotNull(component.AsComponent());
        Assert.Null(component.AsApi());
        Assert.Null(component.AsTemplate());
        Assert.Null(Entity.Parse("{}").AsGroup());
    }

    [Fact]
    public void Every_built_in_relation_has_one_inverse()
    {
        Assert.All(RelationTypes.InversePairs, pair =>
        {
            Assert.Equal(pair.Reverse, RelationTypes.FindInverse(pair.Forward));
            Assert.Equal(pair.Forward, RelationTypes.FindInverse(pair.Reverse));
        });
        Assert.Null(RelationTypes.FindInverse("OwnedBy"));
    }

    private static Entity View(string kind, string ns, string spec)
        => EntityBuilder.Of(EntityApiVersions.V1Alpha1, kind, "x").InNamespace(ns).With(["spec"], EntityValue.Parse(spec)).Build();
}
