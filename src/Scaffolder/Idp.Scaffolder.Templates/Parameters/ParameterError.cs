using System.Text.Json.Nodes;
using Idp.Diagnostics;

namespace Idp.Scaffolder.Templates;

/// <summary>A value that a schema does not accept.</summary>
/// <param name="Page">The place of the page among the template's, from 0; -1 for secrets.</param>
/// <param name="Pointer">The way to the value; to the whole when a member is missing.</param>
/// <param name="Keyword">The keyword of the schema, such as <c>required</c>.</param>
/// <param name="Message">What is wrong, with the value's name in front: <c>instance.port is not of a type(s) number</c>; npm jsonschema's words.</param>
public sealed record ParameterError(int Page, JsonPointer Pointer, string Keyword, string Message)
{
    /// <summary>The error as upstream's API gives it: <c>path, property, message, schema, instance, name, argument, stack</c>. Not to be changed.</summary>
    public required JsonObject Json { get; init; }
}
