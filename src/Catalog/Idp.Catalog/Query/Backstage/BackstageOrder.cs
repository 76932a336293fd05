namespace Idp.Catalog.Query.Backstage;

/// <summary>A field to order by.</summary>
/// <param name="Field">Its search key.</param>
/// <param name="Descending">Whether large values come first.</param>
internal readonly record struct BackstageOrder(string Field, bool Descending)
{
    public string Direction => Descending ? "desc" : "asc";
}
