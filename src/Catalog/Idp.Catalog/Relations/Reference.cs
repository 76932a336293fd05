using Idp.Catalog.Kinds;
using Idp.Catalog.Model;
using Idp.Diagnostics;

namespace Idp.Catalog.Relations;

/// <summary>One reference that an entity states, and the relations that it makes.</summary>
/// <param name="Relation">The relation from the entity to what it points at.</param>
/// <param name="Reverse">The type of the way back; null when there is none.</param>
/// <param name="Field">The field that holds the reference.</param>
/// <param name="Index">The index in the field's list; null when the field holds one reference and no list.</param>
public sealed record Reference(Relation Relation, string? Reverse, RelationField Field, int? Index)
{
    /// <summary>The reference itself, in the entity as it was checked.</summary>
    public JsonPointer Pointer => PointerTo(Field, Index);

    /// <summary>What the reference points at.</summary>
    public EntityRef Target => Relation.Target;

    /// <summary>The relation there and, if there is one, the relation back.</summary>
    public IEnumerable<Relation> Relations => Reverse is null
        ? [Relation]
        : [Relation, new Relation(Relation.Target, Reverse, Relation.Source)];

    internal static JsonPointer PointerTo(RelationField field, int? index)
        => index is { } i ? new JsonPointer(field.Path).Append(i) : new JsonPointer(field.Path);
}
