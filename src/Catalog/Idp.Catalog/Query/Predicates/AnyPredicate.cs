namespace Idp.Catalog.Query.Predicates;

/// <summary>At least one part holds.</summary>
internal sealed class AnyPredicate(EntityPredicate[] parts) : EntityPredicate
{
    public ReadOnlySpan<EntityPredicate> Parts => parts;
}
