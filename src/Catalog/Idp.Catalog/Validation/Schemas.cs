using Idp.JsonSchemas;

namespace Idp.Catalog.Validation;

/// <summary>The schemas of the envelope, as the original demands them.</summary>
internal static class Schemas
{
    // Before anything is read in: enough to know what the entity is called.
    public static JsonSchema Envelope { get; } = Load(
        """
        {
          "type": "object",
          "required": ["apiVersion", "kind", "metadata"],
          "properties": {
            "apiVersion": { "$ref": "#/definitions/text" },
            "kind": { "$ref": "#/definitions/text" },
            "metadata": {
              "type": "object",
              "required": ["name"],
              "properties": {
                "name": { "$ref": "#/definitions/text" },
                "namespace": { "$ref": "#/definitions/text" }
              }
            }
          },
          "definitions": { "text": { "type": "string", "minLength": 1 } }
        }
        """);

    // The whole envelope. Unknown fields at the root, relations and status are refused by a check of their own.
    public static JsonSchema Entity { get; } = Load(
        """
        {
          "type": "object",
          "required": ["apiVersion", "kind", "metadata"],
          "properties": {
            "apiVersion": { "$ref": "#/definitions/text" },
            "kind": { "$ref": "#/definitions/text" },
            "metadata": {
              "type": "object",
              "required": ["name"],
              "properties": {
                "uid": { "$ref": "#/definitions/text" },
                "etag": { "$ref": "#/definitions/text" },
                "name": { "$ref": "#/definitions/text" },
                "namespace": { "$ref": "#/definitions/text" },
                "title": { "$ref": "#/definitions/text" },
                "description": { "type": "string" },
                "labels": { "$ref": "#/definitions/texts" },
                "annotations": { "$ref": "#/definitions/texts" },
                "tags": { "type": "array", "items": { "$ref": "#/definitions/text" } },
                "links": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": ["url"],
                    "properties": {
                      "url": { "$ref": "#/definitions/text" },
                      "title": { "$ref": "#/definitions/text" },
                      "icon": { "$ref": "#/definitions/text" },
                      "type": { "$ref": "#/definitions/text" }
                    }
                  }
                }
              }
            },
            "spec": { "type": "object" }
          },
          "definitions": {
            "text": { "type": "string", "minLength": 1 },
            "texts": { "type": "object", "additionalProperties": { "type": "string" } }
          }
        }
        """);

    private static JsonSchema Load(string json) => JsonSchema.Load(json, new JsonSchemaOptions()).Schema!;
}
