namespace Idp.Catalog.Query.Fields;

/// <summary>Takes what a walk through an entity finds.</summary>
internal interface IFieldTexts
{
    /// <param name="key">The index of the key that has the value.</param>
    /// <param name="text">The value as it was written; null for what cannot be matched.</param>
    void Add(int key, string? text);
}
