using System.Text.Json.Nodes;
using NJsonSchema.Generation;

namespace Idp.Scaffolder.Actions.Schemas;

/// <summary>Makes the schema of a type; NJsonSchema reads the type, its draft-04 habits are made draft-07.</summary>
internal static class SchemaGenerator
{
    public static JsonObject Generate(Type type)
    {
        var settings = new SystemTextJsonSchemaGeneratorSettings
        {
            SerializerOptions = ActionJson.Options,
            DefaultReferenceTypeNullHandling = ReferenceTypeNullHandling.NotNull,
            AlwaysAllowAdditionalObjectProperties = false,
            GenerateEnumMappingDescription = false,
            FlattenInheritanceHierarchy = true,
        };
        var schema = (JsonObject)JsonNode.Parse(JsonSchemaGenerator.FromType(type, settings).ToJson())!;
        schema["$schema"] = "http://json-schema.org/draft-07/schema#";
        return schema;
    }
}
