namespace Idp.JsonSchemas.JavaScript;

/// <summary>The order in which JavaScript walks the keys of an object: those that look like list indexes first, ascending, then the rest as written.</summary>
internal static class JavaScriptOrder
{
    public static bool IsIndex(string key, out uint index)
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

    /// <summary>Positions of <paramref name="names"/> in that order.</summary>
    public static int[] Positions(ReadOnlySpan<string> names)
    {
        List<(uint Index, int Position)>? indexes = null;
        var others = new List<int>(names.Length);
        for (int i = 0; i < names.Length; i++)
        {
            if (IsIndex(names[i], out uint index))
            {
                (indexes ??= []).Add((index, i));
            }
            else
            {
                others.Add(i);
            }
        }

        if (indexes is null)
        {
            return [.. others];
        }

        indexes.Sort();
        return [.. indexes.Select(static entry => entry.Position), .. others];
    }
}
