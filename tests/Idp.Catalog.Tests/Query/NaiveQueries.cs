using Idp.Catalog.Model;
using Idp.Catalog.Query;
using Idp.Catalog.Query.Fields;
using Idp.Catalog.Query.Predicates;
using Idp.Catalog.Snapshots;

namespace Idp.Catalog.Tests.Query;

/// <summary>What queries must answer, in the plainest way: all search rows of each entity, and a look at them.</summary>
internal sealed class NaiveQueries(CatalogSnapshot snapshot)
{
    private readonly List<(Entity Entity, ILookup<string, FieldEntry> Rows)> _entities = [.. snapshot.Entities.Select(entity => (entity, RowsOf(snapshot, entity)))];

    public IEnumerable<Entity> Select(EntityPredicate predicate) => _entities.Where(pair => Holds(predicate, pair.Rows)).Select(pair => pair.Entity);

    /// <summary>By field, missing last, then by reference.</summary>
    public List<Entity> Sort(EntityPredicate predicate, IReadOnlyList<EntityOrder> orders)
    {
        var selected = _entities.Where(pair => Holds(predicate, pair.Rows)).ToList();
        selected.Sort((left, right) =>
        {
            foreach (var order in orders)
            {
                var (x, y) = (Best(left.Rows, order), Best(right.Rows, order));
                int compared = x is null || y is null ? (x is null).CompareTo(y is null) : Utf8Order.Compare(x, y) * (order.Descending ? -1 : 1);
                if (compared != 0)
                {
                    return compared;
                }
            }

            return Utf8Order.Compare(left.Entity.Ref.ToString(), right.Entity.Ref.ToString());
        });
        return [.. selected.Select(pair => pair.Entity)];
    }

    /// <summary>Values as written with their counts; of rows that differ in case only, an entity has the first.</summary>
    public Dictionary<string, int> Count(EntityPredicate predicate, string field)
        => _entities.Where(pair => Holds(predicate, pair.Rows))
            .SelectMany(pair => pair.Rows[JavaScriptCase.ToLower(field)].Where(row => row.Value is not null).DistinctBy(row => row.Value))
            .GroupBy(row => row.Original!).ToDictionary(group => group.Key, group => group.Count());

    private static string? Best(ILookup<string, FieldEntry> rows, EntityOrder order)
    {
        var values = rows[JavaScriptCase.ToLower(order.Field)].Select(row => row.Value).OfType<string>();
        return order.Descending ? values.Max(Utf8Order.Instance) : values.Min(Utf8Order.Instance);
    }

    private static bool Holds(EntityPredicate predicate, ILookup<string, FieldEntry> rows) => predicate switch
    {
        AllPredicate all => all.Parts.ToArray().All(part => Holds(part, rows)),
        AnyPredicate any => any.Parts.ToArray().Any(part => Holds(part, rows)),
        NotPredicate not => !Holds(not.Part, rows),
        FieldPredicate field => rows[field.Key].Any(row => row.Value is null ? field.Test.PassesNull : field.Test.Passes(row.Value)),
        _ => throw new InvalidOperationException(),
    };

    private static ILookup<string, FieldEntry> RowsOf(CatalogSnapshot snapshot, Entity entity) => SearchRows.Of(entity)
        .Concat(snapshot.RelationsOf(entity.Ref).Select(relation => ($"relations.{relation.Type}".ToLowerInvariant(), FieldEntry.Of(relation.Target.ToString()))))
        .ToLookup(row => row.Item1, row => row.Item2, StringComparer.Ordinal);
}
