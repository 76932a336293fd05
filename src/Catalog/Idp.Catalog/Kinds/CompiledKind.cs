using System.Collections.Immutable;
using Idp.JsonSchemas;

namespace Idp.Catalog.Kinds;

/// <summary>A kind ready for use: its schema loaded, its engine's behaviour at hand.</summary>
internal sealed class CompiledKind(KindDefinition definition, KindPackBehaviour behaviour, JsonSchema schema)
{
    public KindDefinition Definition { get; } = definition;

    public KindPackBehaviour Behaviour { get; } = behaviour;

    public JsonSchema Schema { get; } = schema;

    public ImmutableArray<CompiledField> RelationFields { get; } = [.. definition.RelationFields.Select(field => new CompiledField(field, behaviour))];
}
