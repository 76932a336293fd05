using Idp.Catalog.Graph;
using Idp.Catalog.Graph.Storage;
using Idp.Catalog.Model;
using Idp.Catalog.Snapshots;
using Idp.Catalog.Snapshots.Storage;

namespace Idp.Catalog.Tests.Graph;

/// <summary>Catalogs made of a few relations.</summary>
internal static class Graphs
{
    /// <summary>A graph of lines such as <c>a dependsOn b</c>, stated by the left one; both ends exist. A line of one word is an entity alone, <c>?x</c> does not exist.</summary>
    public static CatalogGraph Of(params IEnumerable<string> lines)
    {
        var builder = new SegmentBuilder();
        foreach (string[] words in lines.Select(line => line.Split(' ')))
        {
            int source = Add(builder, words[0]);
            if (words.Length == 3)
            {
                int target = Add(builder, words[2]);
                builder.State(source, new Statement(source, builder.TypeOf(words[1]), target));
                if (RelationTypes.FindInverse(words[1]) is { } inverse)
                {
                    builder.State(source, new Statement(target, builder.TypeOf(inverse), source));
                }
            }
        }

        return new CatalogSnapshot(CatalogVersion.New(), builder.Build()).Graph;
    }

    public static EntityRef Ref(string name) => EntityRef.Parse(name, "component", "default");

    public static IEnumerable<string> Names(this IEnumerable<EntityRef> refs) => refs.Select(reference => reference.Name);

    private static int Add(SegmentBuilder builder, string word)
    {
        var reference = Ref(word.TrimStart('?'));
        int node = builder.NodeOf(reference);
        if (!word.StartsWith('?') && !builder.IsTaken(node))
        {
            var entity = Entity.Parse($$"""{"apiVersion":"backstage.io/v1alpha1","kind":"{{reference.Kind}}","metadata":{"name":"{{reference.Name}}"},"spec":{} }""");
            builder.SetEntity(node, entity, null);
        }

        return node;
    }
}
