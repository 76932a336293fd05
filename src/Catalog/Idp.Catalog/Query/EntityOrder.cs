namespace Idp.Catalog.Query;

/// <summary>A field to order by.</summary>
/// <param name="Field">Its search key, in any case: see <see cref="EntityPredicate"/>.</param>
/// <param name="Descending">Whether large values come first.</param>
public readonly record struct EntityOrder(string Field, bool Descending = false);
