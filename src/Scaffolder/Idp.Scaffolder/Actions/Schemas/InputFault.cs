using Idp.JsonSchemas;

namespace Idp.Scaffolder.Actions.Schemas;

/// <summary>The words of a fault of an input.</summary>
internal static class InputFault
{
    public static string Text(JsonSchemaError error) => $"instance{error.InstancePath} {error.Message}";
}
