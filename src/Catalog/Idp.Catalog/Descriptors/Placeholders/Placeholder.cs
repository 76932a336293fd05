using Idp.Catalog.Model;
using Idp.Diagnostics;

namespace Idp.Catalog.Descriptors.Placeholders;

/// <summary>A map with one key, <c>$text</c> or such, that stands for the contents of a file.</summary>
/// <param name="Pointer">Where it stands.</param>
/// <param name="Key">Its key, with the <c>$</c>.</param>
/// <param name="Argument">What it names; should be a text.</param>
internal sealed record Placeholder(JsonPointer Pointer, string Key, EntityValue Argument)
{
    public JsonPointer ArgumentPointer => Pointer.Append(Key);
}
