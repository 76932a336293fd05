namespace Idp.Catalog.Query.Predicates;

/// <summary>The part does not hold.</summary>
internal sealed class NotPredicate(EntityPredicate part) : EntityPredicate(part.Depth + 1)
{
    public EntityPredicate Part => part;
}
