using Idp.Catalog.Query;
using Idp.Catalog.Snapshots;

namespace Idp.Catalog.Tests.Query;

public sealed class PredicateDepthTests
{
    private static readonly EntityPredicate Any = EntityPredicate.Equal("kind", "component");

    [Fact]
    public void Predicates_nest_up_to_a_limit()
    {
        var deep = Any;
        for (int depth = 1; depth < EntityPredicate.MaxDepth; depth++)
        {
            deep = EntityPredicate.Not(deep);
        }

        Assert.Equal(0, CatalogSnapshot.Empty.CountOf(deep));
        Assert.Throws<ArgumentException>(() => EntityPredicate.Not(deep));
        Assert.Throws<ArgumentException>(() => EntityPredicate.All(Any, deep));
    }

    [Fact]
    public void Any_number_of_rules_can_be_joined()
    {
        var and = Any;
        var or = Any;
        for (int i = 0; i < 5_000; i++)
        {
            and = and.And(Any);
            or = or.Or(Any);
        }

        Assert.Equal(0, CatalogSnapshot.Empty.CountOf(and.And(or)));
    }
}
