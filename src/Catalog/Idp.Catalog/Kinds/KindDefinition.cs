using System.Collections.Immutable;
using Idp.Catalog.Model;

namespace Idp.Catalog.Kinds;

/// <summary>One kind as data: its names and versions, its schema, and the fields that hold references.</summary>
/// <param name="Kind">The name as descriptors write it; compared to the letter.</param>
/// <param name="ApiVersions">Every <c>apiVersion</c> that this definition stands for.</param>
public sealed record KindDefinition(string Kind, ImmutableArray<string> ApiVersions)
{
    /// <summary>The value of <c>spec.type</c> that this definition is for; null for all that have none of their own.</summary>
    public string? SpecType { get; init; }

    /// <summary>The plural that addresses use, such as <c>components</c>.</summary>
    public string? Plural { get; init; }

    /// <summary>What the kind is for; may be null.</summary>
    public string? Description { get; init; }

    /// <summary>Where its relations come from.</summary>
    public ImmutableArray<RelationField> RelationFields { get; init; } = [];

    /// <summary>JSON Schema, draft 7, of the entity as a whole, saying nothing of the envelope; usually of <c>spec</c>.</summary>
    public EntityValue Schema { get; init; }
}
