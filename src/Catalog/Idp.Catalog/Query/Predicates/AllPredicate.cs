namespace Idp.Catalog.Query.Predicates;

/// <summary>All parts hold.</summary>
internal sealed class AllPredicate(EntityPredicate[] parts) : EntityPredicate
{
    public ReadOnlySpan<EntityPredicate> Parts => parts;
}
