namespace Idp.Scaffolder.Templates.Language.Values;

/// <summary>Keys of objects and lists, as JavaScript reads them.</summary>
internal static class JsKey
{
    public static bool IsIndex(string key) => key.Length > 0 && char.IsAsciiDigit(key[0]) && TryIndex(key, out _);

    /// <summary>Reads an index as JavaScript prints one: digits without a zero in front, below 2³² − 1.</summary>
    public static bool TryIndex(string key, out uint index)
    {
        index = 0;
        if (key.Length is 0 or > 10 || (key.Length > 1 && key[0] == '0'))
        {
            return false;
        }

        ulong value = 0;
        foreach (char digit in key)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return false;
            }

            value = (value * 10) + (ulong)(digit - '0');
        }

        index = (uint)value;
        return value < uint.MaxValue;
    }

    /// <summary>Whether the name leads out of a value in JavaScript, and so is refused.</summary>
    public static bool IsReserved(string name) => name is "constructor" or "prototype" or "__proto__";
}
