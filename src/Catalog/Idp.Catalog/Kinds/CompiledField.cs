using Idp.Catalog.Model;

namespace Idp.Catalog.Kinds;

/// <summary>A relation field of a kind, with what does not depend on the entity worked out.</summary>
internal sealed class CompiledField(RelationField field, KindPackBehaviour behaviour)
{
    // Nearly all fields are right in the spec.
    private readonly string? _specKey = field.Path is ["spec", var key] ? key : null;

    public RelationField Field { get; } = field;

    /// <summary>The way back that every relation of the field has; null where it depends on the target.</summary>
    public string? Inverse { get; } = behaviour.InverseAlways ? RelationTypes.FindInverse(field.Relation) : null;

    /// <summary>The value of the field.</summary>
    /// <param name="root">The entity.</param>
    /// <param name="spec">Its spec.</param>
    public EntityValue ValueIn(EntityValue root, EntityValue spec)
        => _specKey is not null && spec.Kind == ValueKind.Object ? spec[_specKey] : root.At(Field.Path.AsSpan());
}
