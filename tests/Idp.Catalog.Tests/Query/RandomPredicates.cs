using Idp.Catalog.Model;
using Idp.Catalog.Query;
using Idp.Catalog.Query.Fields;

namespace Idp.Catalog.Tests.Query;

/// <summary>Random predicates over the fields and values of a catalog.</summary>
internal sealed class RandomPredicates
{
    private readonly Random _random;
    private readonly (string Key, string[] Values)[] _fields;

    public RandomPredicates(IEnumerable<Entity> entities, int seed)
    {
        _random = new Random(seed);
        _fields = [.. entities.SelectMany(entity => SearchRows.Of(entity)
                .Concat(entity.Relations.Select(relation => ($"relations.{relation.Type}", FieldEntry.Of(relation.Target.ToString())))))
            .GroupBy(row => row.Item1, row => row.Item2.Original ?? "")
            .Select(group => (group.Key, group.Distinct().Take(200).ToArray()))
            .OrderBy(field => field.Key, StringComparer.Ordinal), ("relations.nothing", ["x"]), ("spec.i\u0307", ["true"])];
    }

    public string NextField() => _fields[_random.Next(3) == 0 ? _random.Next(_fields.Length) : Common()].Key;

    public EntityPredicate Next(int depth = 3)
    {
        int kind = depth == 0 ? 9 : _random.Next(10);
        return kind switch
        {
            0 => EntityPredicate.Not(Next(depth - 1)),
            1 or 2 => EntityPredicate.All(Several(depth)),
            3 or 4 => EntityPredicate.Any(Several(depth)),
            _ => Condition(),
        };
    }

    private EntityPredicate[] Several(int depth) => [.. Enumerable.Range(0, _random.Next(4)).Select(_ => Next(depth - 1))];

    private EntityPredicate Condition()
    {
        var (key, values) = _fields[_random.Next(2) == 0 ? _random.Next(_fields.Length) : Common()];
        string Value() => values[_random.Next(values.Length)];
        return _random.Next(5) switch
        {
            0 => EntityPredicate.Exists(key),
            1 => EntityPredicate.In(key, Value(), Value().ToUpperInvariant(), Value()),
            2 => EntityPredicate.HasPrefix(key, Value() is var value && value.Length > 2 ? value[..2] : value),
            _ => EntityPredicate.Equal(key.ToUpperInvariant().Replace('\u0130', 'i'), Value()),
        };
    }

    private int Common() => Array.FindIndex(_fields, field => field.Key == ((string[])["kind", "spec.type", "metadata.tags", "relations.ownedBy", "relations.dependsOn", "spec.owner"])[_random.Next(6)]) is >= 0 and var i ? i : 0;
}
