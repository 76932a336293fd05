using Idp.Catalog.Model;

namespace Idp.Catalog.Tool.Commands.Schema;

/// <summary>Rewrites the schema of a kind for its place in a larger document, and for descriptors as they are written.</summary>
internal static class KindSchemaText
{
    private static readonly string[] OneSchema = ["additionalProperties", "additionalItems", "contains", "items"];
    private static readonly string[] ListsOfSchemas = ["allOf", "anyOf", "items"];
    private static readonly string[] MapsOfSchemas = ["properties", "patternProperties", "definitions", "$defs"];

    /// <summary>The schema with its own references leading to where it is now, and placeholders allowed.</summary>
    public static EntityValue MoveTo(string place, EntityValue schema)
    {
        // A schema with an address of its own is resolved against that, wherever it stands.
        var moved = schema["$id"].IsMissing ? Redirect(schema, place) : schema;
        return AllowPlaceholders(moved);
    }

    private static EntityValue Redirect(EntityValue value, string place)
    {
        switch (value.Kind)
        {
            case ValueKind.Array:
                return EntityValue.FromArray([.. value.Items.Select(item => Redirect(item, place))]);
            case ValueKind.Object:
                return EntityValue.FromObject([.. value.Properties.Select(property => (
                    property.Key,
                    property.Key == "$ref" && property.Value.AsString() is ['#', .. var rest]
                        ? EntityValue.FromString(place + rest)
                        : Redirect(property.Value, place)))]);
            default:
                return value;
        }
    }

    private static EntityValue AllowPlaceholders(EntityValue schema)
    {
        if (schema.Kind != ValueKind.Object)
        {
            return schema;
        }

        var changed = AllowInside(schema);
        return IsForText(schema) || schema["oneOf"].Items.Any(IsForText) ? PlaceholderSchema.Or(changed) : changed;
    }

    private static EntityValue AllowInside(EntityValue schema)
        => EntityValue.FromObject([.. schema.Properties.Select(property => (property.Key, Inside(property.Key, property.Value)))]);

    // What decides between other schemas (not, if, const, enum) stays as strict as it is.
    private static EntityValue Inside(string keyword, EntityValue value) => value.Kind switch
    {
        ValueKind.Object when MapsOfSchemas.Contains(keyword) =>
            EntityValue.FromObject([.. value.Properties.Select(property => (property.Key, AllowPlaceholders(property.Value)))]),
        ValueKind.Object when OneSchema.Contains(keyword) => AllowPlaceholders(value),
        // Beside the choice, not in it: a placeholder could fit two of its schemas.
        ValueKind.Array when keyword == "oneOf" =>
            EntityValue.FromArray([.. value.Items.Select(item => item.Kind == ValueKind.Object ? AllowInside(item) : item)]),
        ValueKind.Array when ListsOfSchemas.Contains(keyword) => EntityValue.FromArray([.. value.Items.Select(AllowPlaceholders)]),
        _ => value,
    };

    private static bool IsForText(EntityValue schema)
        => schema.GetString("type") is "string" or "array" && schema["const"].IsMissing && schema["enum"].IsMissing;
}
