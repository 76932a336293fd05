using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NJsonSchema;
using NJsonSchema.Generation;

namespace Idp.Scaffolder.Actions.Schemas;

/// <summary>Asks System.Text.Json, which reads the values in the end, what is required and how enums are spelled.</summary>
internal sealed class SerializedFaceProcessor : ISchemaProcessor
{
    public void Process(SchemaProcessorContext context)
    {
        var type = context.ContextualType.OriginalType;
        if (type.IsEnum)
        {
            SpellEnum(context.Schema, type);
            return;
        }

        var info = ActionJson.Options.GetTypeInfo(type);
        if (info.Kind != JsonTypeInfoKind.Object)
        {
            return;
        }

        foreach (string name in info.Properties.Where(property => property.IsRequired).Select(property => property.Name))
        {
            if (!context.Schema.RequiredProperties.Contains(name))
            {
                context.Schema.RequiredProperties.Add(name);
            }
        }
    }

    private static void SpellEnum(JsonSchema schema, Type type)
    {
        schema.Enumeration.Clear();
        schema.EnumerationNames.Clear();
        foreach (object value in Enum.GetValues(type))
        {
            schema.Enumeration.Add(JsonSerializer.SerializeToNode(value, type, ActionJson.Options)!.GetValue<string>());
        }
    }
}
