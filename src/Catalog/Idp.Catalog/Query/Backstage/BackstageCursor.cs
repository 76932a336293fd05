using System.Collections.Immutable;
using System.Text;
using Idp.Catalog.Model;

namespace Idp.Catalog.Query.Backstage;

/// <summary>Where a walk through pages stands, with all that was asked: the base64 of upstream's JSON, so that upstream and its client read it too.</summary>
internal sealed record BackstageCursor
{
    public ImmutableArray<BackstageOrder> OrderFields { get; init; } = [];

    public FullTextFilter? FullText { get; init; }

    /// <summary>The predicate; missing for none.</summary>
    public EntityValue Query { get; init; }

    /// <summary>The predicate in the form of older cursors; missing for none.</summary>
    public EntityValue Filter { get; init; }

    /// <summary>Value, if ordered by one, and id of the last row seen; default at the beginning.</summary>
    public ImmutableArray<string?> OrderFieldValues { get; init; }

    /// <summary>The same of the first row of the first page.</summary>
    public ImmutableArray<string?> FirstSortFieldValues { get; init; }

    public bool IsPrevious { get; init; }

    /// <summary>The number of entities, as the first page found it.</summary>
    public double? TotalItems { get; init; }

    public string Encode() => Convert.ToBase64String(Encoding.UTF8.GetBytes(ToValue().ToString()));

    public EntityValue ToValue() => EntityValue.FromObject(
        ("orderFields", EntityValue.FromArray([.. OrderFields.Select(order => EntityValue.FromObject(("field", order.Field), ("order", order.Direction)))])),
        ("isPrevious", IsPrevious),
        ("query", Query),
        ("filter", Filter),
        ("fullTextFilter", FullText?.ToValue() ?? default),
        ("orderFieldValues", Texts(OrderFieldValues)),
        ("firstSortFieldValues", Texts(FirstSortFieldValues)),
        ("totalItems", TotalItems is { } total ? total : default(EntityValue)));

    private static EntityValue Texts(ImmutableArray<string?> texts)
        => texts.IsDefault ? default : EntityValue.FromArray([.. texts.Select(text => text is null ? EntityValue.Null : text)]);
}
