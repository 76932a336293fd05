using System.Collections.Immutable;
using Idp.Diagnostics;

namespace Idp.JsonSchemas.Graph;

/// <summary>Where a schema stands.</summary>
/// <param name="Document">The URI of its document; empty for one without.</param>
/// <param name="Tokens">The way to it from the root of the document.</param>
internal sealed record SchemaLocation(string Document, ImmutableArray<string> Tokens)
{
    public JsonPointer Pointer => new(Tokens);

    public SchemaLocation Append(string token) => this with { Tokens = Tokens.Add(token) };
}
