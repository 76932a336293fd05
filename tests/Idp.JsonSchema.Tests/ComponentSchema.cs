namespace Idp.JsonSchemas.Tests;

/// <summary>Schemas shaped like those of a catalog's kinds: an envelope, its metadata and a kind that refers to both.</summary>
internal static class ComponentSchema
{
    public const string Valid = """
        { "apiVersion": "example.io/v1", "kind": "Component",
          "metadata": { "name": "orders", "title": "Orders", "labels": { "a": "b" }, "annotations": { "example.io/x": "y" }, "tags": ["java", "data"], "links": [{ "url": "https://example.com" }] },
          "spec": { "type": "service", "lifecycle": "production", "owner": "team-a", "dependsOn": ["resource:db", "component:auth"], "extra": { "deep": [1, 2, { "x": null }] } } }
        """;

    private const string Kind = """
        { "$schema": "http://json-schema.org/draft-07/schema", "$id": "Component", "allOf": [ { "$ref": "Envelope" }, {
          "type": "object", "required": ["spec"], "properties": {
            "apiVersion": { "enum": ["example.io/v1", "example.io/v2"] }, "kind": { "enum": ["Component"] },
            "spec": { "type": "object", "required": ["type", "lifecycle", "owner"], "properties": {
              "type": { "type": "string", "minLength": 1 }, "lifecycle": { "type": "string", "minLength": 1 }, "owner": { "type": "string", "pattern": "^[a-z][-a-z0-9]*$" },
              "system": { "type": "string", "minLength": 1 }, "dependsOn": { "type": "array", "uniqueItems": true, "items": { "type": "string", "minLength": 1, "maxLength": 300 } } } } } } ] }
        """;

    private const string Envelope = """
        { "$id": "Envelope", "type": "object", "required": ["apiVersion", "kind", "metadata"], "additionalProperties": false, "properties": {
          "apiVersion": { "type": "string", "minLength": 1 }, "kind": { "type": "string", "minLength": 1 }, "metadata": { "$ref": "Meta" }, "spec": { "type": "object" } } }
        """;

    private const string Meta = """
        { "$id": "Meta", "type": "object", "required": ["name"], "additionalProperties": true, "properties": {
          "name": { "type": "string", "minLength": 1 }, "labels": { "type": "object", "patternProperties": { "^.+$": { "type": "string" } } },
          "tags": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "links": { "type": "array", "items": { "$ref": "#link" } } },
          "definitions": { "link": { "$id": "#link", "type": "object", "required": ["url"], "properties": { "url": { "type": "string", "minLength": 1 } } } } }
        """;

    public static JsonSchema Load()
    {
        var options = new JsonSchemaOptions
        {
            RefSiblings = RefSiblings.Evaluate,
            Documents = [JsonSchemaDocument.FromJson(Envelope), JsonSchemaDocument.FromJson(Meta)],
        };
        return JsonSchema.Load(Kind, options).GetSchema();
    }
}
