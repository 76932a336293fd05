using Idp.Catalog.Kinds;
using Idp.Catalog.Model;

namespace Idp.Catalog.Tool.Commands.Schema;

/// <summary>
/// A kind as one JSON Schema: the envelope, and what the kind adds. It is for editors, which look at a descriptor as it is written:
/// a placeholder may stand wherever a text or a list may.
/// </summary>
internal static class EditorSchema
{
    public static EntityValue Of(KindSet kinds, string kind)
    {
        var definitions = SchemaDefinitions.Of(kinds.Kinds.Where(definition => definition.Kind == kind));
        return Document(kind, definitions.Items[0].Definition.Description ?? $"An entity of kind {kind}.", kinds, definitions);
    }

    public static EntityValue OfAll(KindSet kinds) => Document(
        "Catalog descriptor",
        "One entity of a software catalog, as a catalog-info.yaml holds it.",
        kinds,
        SchemaDefinitions.Of(kinds.Kinds));

    private static EntityValue Document(string title, string description, KindSet kinds, SchemaDefinitions definitions) => EntityValue.FromObject(
        ("$schema", "http://json-schema.org/draft-07/schema#"),
        ("title", title),
        ("description", description),
        ("type", "object"),
        ("required", EntityValue.FromStrings("apiVersion", "kind", "metadata")),
        ("properties", EntityValue.FromObject(
            ("apiVersion", Choice("The version of the format.", definitions.ApiVersions)),
            ("kind", Choice("What sort of thing the entity is.", definitions.Kinds)),
            ("metadata", EntityValue.FromObject(("$ref", "#/definitions/metadata"))),
            ("spec", EntityValue.FromObject(("type", "object"), ("description", "What is particular to the kind."))))),
        ("additionalProperties", false),
        ("allOf", EntityValue.FromArray([.. definitions.Conditions()])),
        ("definitions", EntityValue.FromObject(
        [
            ("placeholder", PlaceholderSchema.Definition),
            ("metadata", MetadataSchema.Of(kinds)),
            .. definitions.Items.Select(item => (item.Name, item.Schema)),
        ])));

    private static EntityValue Choice(string description, IEnumerable<string> values) => EntityValue.FromObject(
        ("type", "string"),
        ("description", description),
        ("enum", EntityValue.FromStrings([.. values])));
}
