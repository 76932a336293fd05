using Idp.Diagnostics;

namespace Idp.JsonSchemas;

/// <summary>One fault of a schema.</summary>
/// <param name="Path">Where in <see cref="Document"/>.</param>
/// <param name="Message">What is wrong and what is expected.</param>
public sealed record JsonSchemaLoadError(JsonPointer Path, string Message)
{
    /// <summary>The URI of the document at fault; empty for a schema without <c>$id</c> and base URI.</summary>
    public string Document { get; init; } = "";

    /// <summary>The document, path and message in one line.</summary>
    public override string ToString() => $"{Document}#{Path} {Message}";
}
