namespace Idp.Catalog.Model.Tests;

public sealed class ReadmeTests
{
    [Fact]
    public void The_example_of_the_readme_prints_what_it_says()
    {
        Entity orders = EntityBuilder.Component("orders").InNamespace("shop")
            .OfType("service").WithLifecycle("production").OwnedBy("group:default/checkout")
            .Tag("dotnet").Annotation(AnnotationNames.GitHubProjectSlug, "acme/orders")
            .Spec("providesApis", EntityValue.FromStrings("orders-api"))
            .Build();

        Assert.Equal("component:shop/orders", $"{orders.Ref}");
        Assert.Equal("group:default/checkout", $"{orders.AsComponent()?.OwnerRef}");
        Assert.Equal("orders-api", orders.Spec["providesApis"][0].AsString());

        var reference = EntityRef.Parse("Orders", defaultKind: "Component", defaultNamespace: "shop");
        Assert.True(reference == orders.Ref);
    }
}
