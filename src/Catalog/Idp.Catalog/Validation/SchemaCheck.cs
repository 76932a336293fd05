using Idp.Catalog.Descriptors;
using Idp.Catalog.Model;
using Idp.Diagnostics;
using Idp.JsonSchemas;

namespace Idp.Catalog.Validation;

/// <summary>Holds an entity against a schema and says in the words of descriptors what is wrong.</summary>
internal static class SchemaCheck
{
    public static bool IsValid(JsonSchema schema, EntityValue value) => schema.IsValid(new EntityInstance(value));

    public static void Check(JsonSchema schema, EntityValue value, JsonPointer at, EntityFaults faults)
    {
        var instance = new EntityInstance(value);
        if (schema.IsValid(instance))
        {
            return;
        }

        foreach (var error in SchemaErrorTree.Leaves(schema.Evaluate(instance)))
        {
            Report(error, value, at, faults);
        }
    }

    private static void Report(JsonSchemaError error, EntityValue root, JsonPointer at, EntityFaults faults)
    {
        var pointer = new JsonPointer([.. at.Tokens, .. error.InstancePath.Tokens]);
        var field = FieldName.Of(pointer);
        switch (error.Keyword)
        {
            case "required":
                var missing = Parameter(error, "missingProperty");
                faults.Missing(DescriptorFaults.MissingField, pointer, missing, FieldName.Of(pointer.Append(missing)));
                break;
            case "additionalProperties" or "propertyNames":
                var extra = Parameter(error, error.Keyword == "propertyNames" ? "propertyName" : "additionalProperty");
                faults.Key(DescriptorFaults.UnknownField, pointer.Append(extra), FieldName.Of(pointer.Append(extra)));
                break;
            case "type":
                var (found, type) = (root.At(error.InstancePath), Parameter(error, "type"));
                faults.Value(DescriptorFaults.WrongType, pointer, field, Described.Type(type), Described.Of(found), TypeAdvice.For(found, type));
                break;
            case "enum" or "const":
                faults.Value(DescriptorFaults.NotAllowedValue, pointer, field, Described.Of(root.At(error.InstancePath)), Allowed(error));
                break;
            case "minLength" when Parameter(error, "limit") == "1":
                faults.Value(DescriptorFaults.EmptyText, pointer, field);
                break;
            default:
                faults.Value(DescriptorFaults.BreaksSchema, pointer, field, error.Message);
                break;
        }
    }

    private static string Allowed(JsonSchemaError error)
    {
        var text = Parameter(error, "allowedValues");
        return text.Length > 0 ? text.Replace(",", ", ", StringComparison.Ordinal) : Parameter(error, "allowedValue");
    }

    private static string Parameter(JsonSchemaError error, string name)
    {
        foreach (var (key, value) in error.Parameters)
        {
            if (key == name)
            {
                return value;
            }
        }

        return string.Empty;
    }
}
