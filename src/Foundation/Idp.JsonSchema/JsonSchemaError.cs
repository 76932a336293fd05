using System.Collections.Immutable;
using Idp.Diagnostics;

namespace Idp.JsonSchemas;

/// <summary>One fault of an instance, told as ajv 8 tells it.</summary>
/// <param name="InstancePath">Where in the instance; a missing or a superfluous property is reported at the object.</param>
/// <param name="SchemaPath">Where the keyword stands in <see cref="SchemaDocument"/>.</param>
/// <param name="Keyword">The keyword that failed; <c>false schema</c> for the schema <c>false</c>.</param>
/// <param name="Message">What must be, for example <c>must have required property 'owner'</c>.</param>
/// <param name="Parameters">ajv's <c>params</c> in its order, the values printed as JavaScript's <c>String(value)</c> does. May be empty.</param>
/// <remarks>Equality compares <paramref name="Parameters"/> by reference.</remarks>
public sealed record JsonSchemaError(
    JsonPointer InstancePath,
    JsonPointer SchemaPath,
    string Keyword,
    string Message,
    ImmutableArray<KeyValuePair<string, string>> Parameters)
{
    /// <summary>The URI of the document that holds the keyword; empty for a schema without <c>$id</c> and base URI.</summary>
    public string SchemaDocument { get; init; } = "";

    /// <summary>
    /// ajv's <c>schemaPath</c>: <c>#/properties/name/minLength</c>; below a <c>$ref</c> it starts with the reference as written where ajv
    /// inlines the target, else with <c>#</c> at the target.
    /// </summary>
    public string SchemaPathText { get; init; } = "";
}
