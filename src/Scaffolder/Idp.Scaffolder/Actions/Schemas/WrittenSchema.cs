namespace Idp.Scaffolder.Actions.Schemas;

/// <summary>Schemas that are written out: the built-in actions' refuse and allow what upstream's do, and cost no look at types.</summary>
internal static class WrittenSchema
{
    /// <summary>The schema of an action that gives no outputs.</summary>
    public static ActionSchema Nothing { get; } = Object("");

    /// <summary>An object of these properties and no others.</summary>
    /// <param name="properties">The members of <c>properties</c>, as JSON without the braces.</param>
    /// <param name="required">The names that must be there.</param>
    public static ActionSchema Object(string properties, params ReadOnlySpan<string> required)
    {
        string names = required.IsEmpty ? "" : $", \"required\": [\"{string.Join("\", \"", required!)}\"]";
        return ActionSchema.Parse(
            $$"""{"$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "properties": { {{properties}} }{{names}}, "additionalProperties": false}""");
    }
}
