using Idp.Testing;

namespace Idp.Catalog.Tool.Tests;

/// <summary>A small catalog: two teams of one department, a service with an API and a database, a web site that calls it.</summary>
public sealed class SampleCatalog : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SampleCatalog() => Write(_folder, Text);

    public static string Text { get; } = string.Join("---\n",
        Entity("Group", "dept", "type: department\n  children: [shop, web]"),
        Entity("Group", "shop", "type: team\n  children: []"),
        Entity("Group", "web", "type: team\n  children: []"),
        Entity("System", "store", "owner: shop"),
        Entity("Resource", "orders-db", "type: database\n  owner: shop\n  system: store\n  cost: 12.5"),
        Entity("Component", "orders", "type: service\n  lifecycle: production\n  owner: shop\n  system: store\n  cost: 20\n  dependsOn: [resource:orders-db]\n  providesApis: [orders]"),
        Entity("API", "orders", "type: openapi\n  lifecycle: production\n  owner: shop\n  definition: '{}'"),
        Entity("Component", "site", "type: website\n  lifecycle: experimental\n  owner: web\n  cost: 7\n  consumesApis: [orders]\n  dependsOn: [resource:gone]"),
        Entity("Component", "lost", "type: service\n  lifecycle: production\n  owner: nobody"));

    public string Path => _folder.Path;

    public static string Entity(string kind, string name, string spec)
        => $"apiVersion: backstage.io/v1alpha1\nkind: {kind}\nmetadata:\n  name: {name}\nspec:\n  {spec}\n";

    public static void Write(TemporaryFolder folder, string text) => folder.Write("catalog-info.yaml", text);

    public string PathTo(string name) => _folder.PathTo(name);

    public void Dispose() => _folder.Dispose();
}
