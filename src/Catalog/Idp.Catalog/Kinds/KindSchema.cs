using Idp.Catalog.Model;

namespace Idp.Catalog.Kinds;

/// <summary>What the schema of a kind may say, and the two forms in which it is written.</summary>
internal static class KindSchema
{
    /// <summary>Takes the form <c>allOf: [{$ref: Entity}, {…}]</c> apart: the envelope is checked anyway.</summary>
    /// <returns>The schema of what the kind adds; faults are reported to the node.</returns>
    public static EntityValue Reduce(PackNode schema)
    {
        if (!schema.MustBe(ValueKind.Object, "must be a JSON Schema"))
        {
            return EntityValue.EmptyObject;
        }

        var value = schema.Value;
        var both = value["allOf"];
        if (both.Items.Count == 2 && both[0].GetString("$ref") == "Entity")
        {
            var own = both[1];
            return own.With("properties", own["properties"].Without("apiVersion").Without("kind"));
        }

        foreach (var reserved in (ReadOnlySpan<string>)["apiVersion", "kind", "metadata"])
        {
            if (value["properties"].TryGetProperty(reserved, out _))
            {
                schema["properties"][reserved].Fault("belongs to the envelope; a kind says nothing of it");
            }
        }

        return value;
    }
}
