using System.Collections.Immutable;
using System.Text.Json;
using Idp.Catalog.Graph.Export;

namespace Idp.Catalog.Graph;

/// <summary>A part of a graph to be shown. Immutable.</summary>
/// <param name="Nodes">The entities, nearest to the focus first.</param>
/// <param name="Edges">The relations between them, each once, by source, type and target.</param>
/// <param name="IsTruncated">Whether there are more nodes than were asked for.</param>
public sealed record CatalogSubgraph(ImmutableArray<SubgraphNode> Nodes, ImmutableArray<SubgraphEdge> Edges, bool IsTruncated)
{
    /// <summary>The picture in the language of Graphviz. What people wrote into names and titles is text in it and nothing else.</summary>
    public string ToDot() => DotWriter.Write(this);

    /// <summary>The picture as a Mermaid flowchart. What people wrote into names and titles is text in it and nothing else.</summary>
    public string ToMermaid() => MermaidWriter.Write(this);

    /// <summary>Writes <c>nodes</c> and <c>edges</c> as upstream's catalog-graph knows them: <c>EntityNode</c> and <c>EntityEdge</c>.</summary>
    /// <remarks>As there, what does not exist is left out with the edges to it. Of <c>spec</c> an entity has its <c>type</c> only.</remarks>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        EntityGraphWriter.Write(this, writer);
    }

    /// <inheritdoc cref="WriteJson"/>
    public string ToJson()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            WriteJson(writer);
        }

        return System.Text.Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
