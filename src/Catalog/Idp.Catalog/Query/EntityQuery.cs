using System.Collections.Immutable;
using Idp.Catalog.Model;
using Idp.Catalog.Query.Native;

namespace Idp.Catalog.Query;

/// <summary>A question to a catalog: which entities, in what order, how many. Immutable; each method returns another query.</summary>
/// <remarks>
/// Each entity is answered once. It is ordered by the smallest of its values of a field, or the largest when descending; what lacks a field
/// comes last in either direction; equals are ordered by their references. docs/query.md describes the text and the JSON form.
/// </remarks>
public sealed record EntityQuery
{
    /// <summary>Entities of a page when a query does not say: 100.</summary>
    public const int DefaultLimit = 100;

    /// <summary>All entities, by reference.</summary>
    public static EntityQuery All { get; } = new();

    /// <summary>What entities must fulfil.</summary>
    public EntityPredicate Predicate { get; private init; } = EntityPredicate.Everything;

    /// <summary>The fields to order by, the first one counting most.</summary>
    public ImmutableArray<EntityOrder> Order { get; private init; } = [];

    /// <summary>Words to look for; null for none. Each must begin a word of a value of one of <see cref="TextFields"/>.</summary>
    public string? Text { get; private init; }

    /// <summary>The fields that <see cref="Text"/> is looked for in; by default name, title, description and tags.</summary>
    public ImmutableArray<string> TextFields { get; private init; } = ["metadata.name", "metadata.title", "metadata.description", "metadata.tags"];

    /// <summary>The most entities of a page; 0 only counts.</summary>
    public int Limit { get; private init; } = DefaultLimit;

    /// <summary>Where the page begins: <see cref="EntityPage.NextCursor"/> of the one before, asked for with the same order; null for the first.</summary>
    /// <remarks>It stays good when the catalog changes: a page begins behind the last entity seen, wherever that stands now, if it is there at all.</remarks>
    public string? Cursor { get; private init; }

    /// <summary>Entities for which a predicate holds.</summary>
    public static EntityQuery Where(EntityPredicate predicate) => All.And(predicate);

    /// <summary>Reads a query in text, such as <c>kind=component and spec.type in (service, website) order by metadata.name</c>.</summary>
    public static EntityQueryResult Read(string text, QueryLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return QueryTextReader.Read(text, limits ?? QueryLimits.Default);
    }

    /// <summary>Reads a query in JSON: <c>where</c> (as Backstage's predicates), <c>orderBy</c>, <c>text</c>, <c>textFields</c>, <c>limit</c>, <c>cursor</c>.</summary>
    public static EntityQueryResult Read(EntityValue json, QueryLimits? limits = null) => QueryJsonReader.Read(json, limits ?? QueryLimits.Default);

    /// <summary>These entities, as far as another predicate holds too.</summary>
    public EntityQuery And(EntityPredicate predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        return this with { Predicate = ReferenceEquals(Predicate, EntityPredicate.Everything) ? predicate : Predicate.And(predicate) };
    }

    /// <summary>Ordered by one more field.</summary>
    public EntityQuery OrderBy(string field, bool descending = false)
    {
        ArgumentException.ThrowIfNullOrEmpty(field);
        return this with { Order = Order.Add(new EntityOrder(field, descending)) };
    }

    /// <summary>Entities that have these words, in the given fields or the default ones.</summary>
    public EntityQuery WithText(string text, params IEnumerable<string> fields)
    {
        ArgumentNullException.ThrowIfNull(text);
        ImmutableArray<string> given = [.. fields ?? []];
        return this with { Text = text, TextFields = given.IsEmpty ? TextFields : given };
    }

    /// <summary>At most so many entities.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public EntityQuery Take(int limit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        return this with { Limit = limit };
    }

    /// <summary>The page that begins at a cursor; null for the first.</summary>
    public EntityQuery After(string? cursor) => this with { Cursor = cursor };
}
