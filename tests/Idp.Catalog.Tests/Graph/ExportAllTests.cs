using Idp.Catalog.Graph;

namespace Idp.Catalog.Tests.Graph;

public sealed class ExportAllTests
{
    private static readonly CatalogGraph Small = Graphs.Of("a dependsOn b", "a ownedBy group:g", "b dependsOn ?gone", "c dependsOn b");

    [Fact]
    public void The_whole_graph_is_shown_by_reference()
    {
        var whole = Small.Extract();

        Assert.Equal(["a", "b", "c", "gone", "g"], whole.Nodes.Select(node => node.Ref.Name));
        Assert.Equal(["a b", "b gone", "c b", "g a"], whole.Edges.Select(edge => $"{edge.From.Name} {edge.To.Name}"));
        Assert.DoesNotContain(whole.Nodes, node => node.IsFocus);
        Assert.False(whole.IsTruncated);
    }

    [Fact]
    public void What_has_no_relation_of_the_walk_is_left_out()
    {
        var owned = Small.Extract(new SubgraphOptions { Walk = GraphWalk.Owners });

        Assert.Equal(["a", "g"], owned.Nodes.Select(node => node.Ref.Name));
    }

    [Fact]
    public void More_than_was_asked_for_is_told()
    {
        var part = Small.Extract(new SubgraphOptions { MaxNodes = 2 });

        Assert.Equal(["a", "b"], part.Nodes.Select(node => node.Ref.Name));
        Assert.Single(part.Edges);
        Assert.True(part.IsTruncated);
    }

    [Fact]
    public void What_is_hidden_is_not_shown()
    {
        var rest = Small.Where((reference, _) => reference.Name != "b").Extract();

        Assert.Equal(["a", "c", "g"], rest.Nodes.Select(node => node.Ref.Name));
        Assert.Equal("g", Assert.Single(rest.Edges).From.Name);
    }
}
