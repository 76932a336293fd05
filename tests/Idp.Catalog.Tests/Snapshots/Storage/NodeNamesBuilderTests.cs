using Idp.Catalog.Model;
using Idp.Catalog.Snapshots.Storage;

namespace Idp.Catalog.Tests.Snapshots.Storage;

public sealed class NodeNamesBuilderTests
{
    [Fact]
    public void References_that_differ_in_case_only_are_one_node()
    {
        var names = new NodeNamesBuilder();
        int node = names.GetOrAdd(new EntityRef("Component", "Default", "Web"));
        Assert.Equal(node, names.GetOrAdd(new EntityRef("component", "default", "web")));
        Assert.Equal(node, names.GetOrAdd(new EntityRef("COMPONENT", "Default", "wEB")));
        Assert.Equal(node, names.GetOrAdd("component", "default", "web"));
        Assert.NotEqual(node, names.GetOrAdd(new EntityRef("Component", "other", "Web")));
        Assert.NotEqual(node, names.GetOrAdd(new EntityRef("Group", "Default", "Web")));
    }

    [Fact]
    public void Every_reference_finds_its_node_again()
    {
        var names = new NodeNamesBuilder();
        for (int i = 0; i < 5000; i++)
        {
            Assert.Equal(i, names.GetOrAdd(RefOf(i)));
        }

        var built = names.Build();
        for (int i = 0; i < 5000; i++)
        {
            Assert.Equal(i, names.GetOrAdd(RefOf(i)));
            Assert.True(built.TryFind(RefOf(i), out int node));
            Assert.Equal(i, node);
        }
    }

    [Fact]
    public void Approaching_references_adds_none()
    {
        var names = new NodeNamesBuilder();
        names.Approach([RefOf(1)]);
        names.GetOrAdd(RefOf(0));
        names.Approach([.. Enumerable.Range(0, 200).Select(RefOf)]);
        names.Approach([]);
        Assert.Equal(1, names.Count);
        Assert.Equal("kind0:space0/name-0", names.Build().KeyOf(0));
    }

    private static EntityRef RefOf(int i) => new($"Kind{i % 90}", $"space{i % 3}", $"Name-{i}");
}
