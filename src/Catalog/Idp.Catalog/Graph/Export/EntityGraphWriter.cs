using System.Text.Json;
using Idp.Catalog.Model;

namespace Idp.Catalog.Graph.Export;

/// <summary>Writes the types of upstream's catalog-graph: <c>EntityNode</c> and <c>EntityEdge</c>.</summary>
internal static class EntityGraphWriter
{
    public static void Write(CatalogSubgraph graph, Utf8JsonWriter writer)
    {
        var existing = graph.Nodes.Where(node => node.Entity is not null).Select(node => node.Ref).ToHashSet();
        writer.WriteStartObject();
        writer.WriteStartArray("nodes");
        foreach (var node in graph.Nodes.Where(node => node.Entity is not null))
        {
            WriteNode(node, node.Entity!, writer);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("edges");
        foreach (var edge in graph.Edges.Where(edge => existing.Contains(edge.From) && existing.Contains(edge.To)))
        {
            WriteEdge(edge, writer);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteNode(SubgraphNode node, Entity entity, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("id", node.Ref.ToString());
        writer.WriteStartObject("entity");
        writer.WriteString("apiVersion", entity.ApiVersion);
        writer.WriteString("kind", entity.Kind);
        writer.WritePropertyName("metadata");
        entity.Metadata.Value.WriteTo(writer);
        if (entity.Spec.GetString("type") is { } type)
        {
            writer.WriteStartObject("spec");
            writer.WriteString("type", type);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        writer.WriteBoolean("focused", node.IsFocus);
        writer.WriteString("color", node.IsFocus ? "secondary" : "primary");
        writer.WriteString("name", entity.Metadata.Name);
        writer.WriteString("kind", entity.Kind);
        if (entity.Metadata.Title is { } title)
        {
            writer.WriteString("title", title);
        }

        writer.WriteString("namespace", entity.Metadata.Namespace ?? EntityRef.DefaultNamespace);
        writer.WriteEndObject();
    }

    // The label says nothing, but without one upstream draws none of the relations.
    private static void WriteEdge(SubgraphEdge edge, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("from", edge.From.ToString());
        writer.WriteString("to", edge.To.ToString());
        writer.WriteStartArray("relations");
        foreach (string relation in edge.Relations)
        {
            writer.WriteStringValue(relation);
        }

        writer.WriteEndArray();
        writer.WriteString("label", "visible");
        writer.WriteEndObject();
    }
}
