using System.Text.Json;
using Idp.Catalog.Graph;
using Idp.Catalog.Model;
using Idp.Catalog.Snapshots;
using static Idp.Catalog.Tests.Graph.Graphs;

namespace Idp.Catalog.Tests.Graph;

public sealed class ExportTests
{
    private static readonly CatalogGraph Small = Graphs.Of("a dependsOn b", "a ownedBy group:g", "b dependsOn ?gone", "c dependsOn b");

    [Fact]
    public void Graphviz_gets_one_arrow_for_a_relation_and_its_inverse()
        => Assert.Equal(
            """
            digraph catalog {
              rankdir=LR;
              node [shape=box, style=rounded];
              n0 [label="a\ncomponent", tooltip="component:default/a", penwidth=2];
              n1 [label="b\ncomponent", tooltip="component:default/b"];
              n2 [label="g\ngroup", tooltip="group:default/g"];
              n0 -> n1 [label="dependsOn"];
              n2 -> n0 [label="ownerOf"];
            }

            """,
            Small.Extract(Ref("a"), new SubgraphOptions { MaxDepth = 1 }).ToDot());

    [Fact]
    public void Mermaid_marks_the_focus_and_what_does_not_exist()
        => Assert.Equal(
            """
            flowchart LR
              n0["b<br>component"]
              n1["gone<br>component"]
              n0 -->|"dependsOn"| n1
              style n0 stroke-width:3px
              style n1 stroke-dasharray:4

            """,
            Small.Extract(Ref("b"), new SubgraphOptions { Walk = GraphWalk.Dependencies }).ToMermaid());

    [Fact]
    public void Json_is_what_upstreams_graph_knows_without_what_does_not_exist()
    {
        using var json = JsonDocument.Parse(Small.Extract(Ref("b"), new SubgraphOptions { MaxDepth = 1 }).ToJson());
        var nodes = json.RootElement.GetProperty("nodes").EnumerateArray().ToList();
        Assert.Equal(["component:default/b", "component:default/a", "component:default/c"], nodes.Select(node => node.GetProperty("id").GetString()));
        Assert.Equal(
            """{"id":"component:default/b","entity":{"apiVersion":"backstage.io/v1alpha1","kind":"component","metadata":{"name":"b"}},"focused":true,"color":"secondary","name":"b","kind":"component","namespace":"default"}""",
            nodes[0].GetRawText());
        Assert.Equal(
            """[{"from":"component:default/a","to":"component:default/b","relations":["dependsOn","dependencyOf"],"label":"visible"},{"from":"component:default/c","to":"component:default/b","relations":["dependsOn","dependencyOf"],"label":"visible"}]""",
            json.RootElement.GetProperty("edges").GetRawText());
    }

    [Fact]
    public void Unmerged_every_relation_is_an_edge()
        => Assert.Equal(
            ["a dependsOn b", "b dependencyOf a"],
            Graphs.Of("a dependsOn b").Extract(Ref("a"), new SubgraphOptions { MergeInverses = false }).Edges
                .Select(edge => $"{edge.From.Name} {string.Join(",", edge.Relations)} {edge.To.Name}"));

    [Fact]
    public void No_more_nodes_than_asked_for_are_shown()
    {
        var part = Small.Extract(Ref("b"), new SubgraphOptions { MaxNodes = 2 });
        Assert.Equal(2, part.Nodes.Length);
        Assert.True(part.IsTruncated);
        Assert.All(part.Edges, edge => Assert.Subset(part.Nodes.Select(node => node.Ref).ToHashSet(), new HashSet<EntityRef> { edge.From, edge.To }));
        Assert.Empty(Small.Extract(Ref("nobody")).Nodes);
    }

    [Fact]
    public async Task What_people_wrote_stays_text()
    {
        const string title = "a\"]; n0 --> x\nclick n0 \"javascript:alert(1)\" <b>&lt;`#quot;\\N";
        using var catalog = new EntityCatalog();
        var entity = Entity.Parse("""{"apiVersion":"v1","kind":"Component","metadata":{"name":"x"}}""").WithMetadata("title", title);
        await catalog.ApplyAsync(new ChangeSet(EntityChange.Put(entity)), TestContext.Current.CancellationToken);
        var part = catalog.Current.Graph.Extract(Ref("x"), cancellationToken: TestContext.Current.CancellationToken);

        Assert.Contains("""n0 [label="a\"]; n0 --> x\nclick n0 \"javascript:alert(1)\" <b>&amp;lt;`#quot;\\N\ncomponent",""", part.ToDot(), StringComparison.Ordinal);
        Assert.Contains(
            "n0[\"a#34;#93;#59; n0 --#62; x click n0 #34;javascript:alert#40;1#41;#34; #60;b#62;#38;lt#59;#96;#35;quot#59;#92;N<br>component\"]\n", part.ToMermaid(), StringComparison.Ordinal);
        using var json = JsonDocument.Parse(part.ToJson());
        Assert.Equal(title, json.RootElement.GetProperty("nodes")[0].GetProperty("title").GetString());
    }
}
