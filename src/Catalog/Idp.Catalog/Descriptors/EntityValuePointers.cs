using System.Globalization;
using Idp.Catalog.Model;
using Idp.Diagnostics;

namespace Idp.Catalog.Descriptors;

/// <summary>Follows pointers through values.</summary>
internal static class EntityValuePointers
{
    /// <summary>The value that a pointer leads to; missing when it leads nowhere.</summary>
    public static EntityValue At(this EntityValue value, JsonPointer pointer)
    {
        foreach (var token in pointer.Tokens)
        {
            value = value.Kind == ValueKind.Array
                ? int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? value[index] : default
                : value[token];
        }

        return value;
    }
}
