using Idp.Catalog.Model;

namespace Idp.Catalog.Tool.Commands.Schema;

/// <summary>What may stand for a value that is read from elsewhere.</summary>
internal static class PlaceholderSchema
{
    private static readonly EntityValue Reference = EntityValue.FromObject(("$ref", "#/definitions/placeholder"));

    public static EntityValue Definition { get; } = EntityValue.FromObject(
        ("description", "Stands for the content of a file, such as $text: ./openapi.yaml."),
        ("type", "object"),
        ("properties", EntityValue.FromObject(
            ("$text", Target("The file as text.")),
            ("$json", Target("The value of a JSON file.")),
            ("$yaml", Target("The value of a YAML file.")),
            ("$openapi", Target("An OpenAPI definition, its references resolved.")),
            ("$asyncapi", Target("An AsyncAPI definition, its references resolved.")))),
        ("minProperties", 1),
        ("maxProperties", 1),
        ("additionalProperties", false));

    /// <summary>A schema, or a placeholder. What editors show stays outside of the choice.</summary>
    public static EntityValue Or(EntityValue schema) => EntityValue.FromObject(
        ("title", schema["title"]),
        ("description", schema["description"]),
        ("default", schema["default"]),
        ("anyOf", EntityValue.FromArray(schema.Without("title").Without("description").Without("default"), Reference)));

    private static EntityValue Target(string description) => EntityValue.FromObject(
        ("type", "string"), ("minLength", 1), ("description", description));
}
