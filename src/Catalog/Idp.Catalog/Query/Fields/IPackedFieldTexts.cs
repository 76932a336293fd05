namespace Idp.Catalog.Query.Fields;

/// <summary>Takes what a walk through a packed entity finds.</summary>
internal interface IPackedFieldTexts : IFieldTexts
{
    /// <summary>Adds a text that entities share.</summary>
    /// <param name="key">The index of the key that has the value.</param>
    /// <param name="number">Of the text.</param>
    void AddShared(int key, int number);
}
