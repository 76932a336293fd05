using System.Text.Json.Nodes;
using NJsonSchema;
using NJsonSchema.Generation;
using NJsonSchema.Generation.TypeMappers;

namespace Idp.Scaffolder.Actions.Schemas;

/// <summary>Makes the schema of a type: NJsonSchema reads the type, <see cref="SchemaTidying"/> makes draft-07 of it.</summary>
internal static class SchemaGenerator
{
    public static JsonObject Generate(Type type)
    {
        var settings = new SystemTextJsonSchemaGeneratorSettings
        {
            SerializerOptions = ActionJson.Options,
            DefaultReferenceTypeNullHandling = ReferenceTypeNullHandling.NotNull,
            AlwaysAllowAdditionalObjectProperties = false,
            FlattenInheritanceHierarchy = true,
        };
        settings.SchemaProcessors.Add(new SerializedFaceProcessor());
        foreach (var free in new[] { typeof(JsonNode), typeof(object), typeof(System.Text.Json.JsonElement) })
        {
            settings.TypeMappers.Add(new PrimitiveTypeMapper(free, schema => schema.Type = JsonObjectType.None));
        }

        settings.TypeMappers.Add(new PrimitiveTypeMapper(typeof(JsonArray), schema => schema.Type = JsonObjectType.Array));
        settings.TypeMappers.Add(new PrimitiveTypeMapper(typeof(JsonObject), schema => schema.Type = JsonObjectType.Object));
        return SchemaTidying.Tidy((JsonObject)JsonNode.Parse(JsonSchemaGenerator.FromType(type, settings).ToJson())!);
    }
}
