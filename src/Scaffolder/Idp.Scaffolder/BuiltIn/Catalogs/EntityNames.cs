using System.Text.Json.Nodes;
using Idp.Catalog.Model;
using Idp.Scaffolder.Actions;

namespace Idp.Scaffolder.BuiltIn.Catalogs;

/// <summary>What an entity is called.</summary>
internal static class EntityNames
{
    public static string? Text(JsonObject? value, string name)
        => value is not null && value.TryGetPropertyValue(name, out var node) && node is JsonValue text && text.TryGetValue(out string? found) ? found : null;

    public static string NameOf(JsonObject entity) => Text(entity["metadata"] as JsonObject, "name") ?? "";

    public static EntityRef RefOf(JsonObject entity)
    {
        var metadata = entity["metadata"] as JsonObject;
        return Text(entity, "kind") is { Length: > 0 } kind && Text(metadata, "name") is { Length: > 0 } name
            ? new EntityRef(kind, Text(metadata, "namespace") is { Length: > 0 } given ? given : EntityRef.DefaultNamespace, name)
            : throw ActionException.Input("An entity has no kind or no metadata.name");
    }

    public static EntityRef Parse(string text, string? defaultKind, string? defaultNamespace)
    {
        try
        {
            return EntityRef.Parse(text, defaultKind, defaultNamespace);
        }
        catch (FormatException problem)
        {
            throw ActionException.Input(problem.Message, problem);
        }
    }
}
