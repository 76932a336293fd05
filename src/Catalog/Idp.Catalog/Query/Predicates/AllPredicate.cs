namespace Idp.Catalog.Query.Predicates;

/// <summary>All parts hold.</summary>
internal sealed class AllPredicate(EntityPredicate[] parts) : EntityPredicate(DeepestOf(parts) + 1)
{
    public ReadOnlySpan<EntityPredicate> Parts => parts;
}
