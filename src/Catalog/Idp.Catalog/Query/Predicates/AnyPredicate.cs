namespace Idp.Catalog.Query.Predicates;

/// <summary>At least one part holds.</summary>
internal sealed class AnyPredicate(EntityPredicate[] parts) : EntityPredicate(DeepestOf(parts) + 1)
{
    public ReadOnlySpan<EntityPredicate> Parts => parts;
}
