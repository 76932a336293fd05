namespace Idp.Catalog.Model.Tests;

public sealed class EntityBuilderTests
{
    [Fact]
    public void An_entity_is_written_in_C_sharp()
    {
        var orders = EntityBuilder.Component("orders").InNamespace("shop").Titled("Orders").DescribedAs("d")
            .Label("tier", "1").Annotation("a/b", "c").Tag("x").Tag("y").Link("https://x", title: "X")
            .OfType("service").WithLifecycle("production").OwnedBy(EntityRef.Parse("Group:Team")).InSystem("s")
            .ProvidesApi("p").ConsumesApi("c").DependsOn("resource:db").Spec("n", 1)
            .Build();
        Assert.Equal(
            """{"apiVersion":"backstage.io/v1alpha1","kind":"Component","metadata":{"name":"orders","namespace":"shop","title":"Orders","description":"d","labels":{"tier":"1"},"annotations":{"a/b":"c"},"tags":["x","y"],"links":[{"url":"https://x","title":"X"}]},"spec":{"type":"service","lifecycle":"production","owner":"group:default/team","system":"s","providesApis":["p"],"consumesApis":["c"],"dependsOn":["resource:db"],"n":1}}""",
            orders.ToJson());
    }

    [Fact]
    public void A_builder_is_the_template_of_many()
    {
        var service = EntityBuilder.Component("?").OfType("service").Tag("dotnet");
        var (a, b) = (service.Named("a").Tag("x").Build(), service.Named("b").Build());
        Assert.Equal(["dotnet", "x"], a.Metadata.Tags);
        Assert.Equal("dotnet", Assert.Single(b.Metadata.Tags));
        Assert.Equal("b", b.Metadata.Name);
        Assert.Equal(a, EntityBuilder.From(a).Build());
    }

    [Fact]
    public void Every_kind_can_be_begun()
    {
        Assert.Equal(["t"], EntityBuilder.Location("l", "t").Build().AsLocation()!.Value.Targets);
        Assert.Equal(["g"], EntityBuilder.User("u").MemberOf("g").Build().AsUser()!.Value.MemberOf);
        Assert.Equal(["g"], EntityBuilder.Group("u").WithChild("g").Build().AsGroup()!.Value.Children);
        Assert.Equal("debug:log", EntityBuilder.Template("t").Step("s", "debug:log").Build().AsTemplate()!.Value.Steps[0].Action);
        Assert.Equal("d", EntityBuilder.Api("a").DefinedBy("d").Build().AsApi()!.Value.Definition);
        Assert.NotNull(EntityBuilder.Resource("x").Build().AsResource());
        Assert.NotNull(EntityBuilder.System("x").Build().AsSystem());
        Assert.NotNull(EntityBuilder.Domain("x").Build().AsDomain());
        Assert.NotNull(EntityBuilder.AiResource("x").Build().AsAiResource());
    }
}
