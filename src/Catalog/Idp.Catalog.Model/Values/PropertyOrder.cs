using System.Globalization;

namespace Idp.Catalog.Model;

/// <summary>JavaScript's order of the properties of an object: array indices ascending, then the rest as first written; of one key written twice the last value counts.</summary>
internal static class PropertyOrder
{
    /// <summary>Whether the key is what ECMA-262 calls an array index: the decimal of 0 to 2³²−2, without leading zeros.</summary>
    internal static bool IsIndex(string key)
        => key.Length is > 0 and <= 10 && char.IsAsciiDigit(key[0]) && (key.Length == 1 || key[0] != '0')
            && uint.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out uint index) && index != uint.MaxValue;

    internal static ObjectNode Arrange(ReadOnlySpan<string> keys, ReadOnlySpan<Slot> values)
    {
        var positions = new Dictionary<string, int>(keys.Length, StringComparer.Ordinal);
        var distinct = new List<KeyValuePair<string, Slot>>(keys.Length);
        bool hasIndex = false;
        for (int i = 0; i < keys.Length; i++)
        {
            if (positions.TryGetValue(keys[i], out int position))
            {
                distinct[position] = new(keys[i], values[i]);
                continue;
            }

            positions.Add(keys[i], distinct.Count);
            distinct.Add(new(keys[i], values[i]));
            hasIndex |= IsIndex(keys[i]);
        }

        IEnumerable<KeyValuePair<string, Slot>> ordered = !hasIndex ? distinct : distinct.OrderBy(
            property => IsIndex(property.Key) ? uint.Parse(property.Key, NumberStyles.None, CultureInfo.InvariantCulture) : uint.MaxValue);
        return new ObjectNode(new Shape([.. ordered.Select(p => p.Key)]), [.. ordered.Select(p => p.Value)]);
    }
}
