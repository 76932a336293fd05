namespace Idp.Catalog.Validation;

/// <summary>What JavaScript's <c>trim()</c> takes away; .NET's differs in U+FEFF (JavaScript's alone) and U+0085 (.NET's alone).</summary>
internal static class JavaScriptWhiteSpace
{
    internal static bool Contains(char c) => c switch
    {
        '\t' or '\n' or '\v' or '\f' or '\r' or ' ' => true,
        '\u00A0' or '\u1680' or '\u2028' or '\u2029' or '\u202F' or '\u205F' or '\u3000' or '\uFEFF' => true,
        _ => c is >= '\u2000' and <= '\u200A',
    };

    internal static bool IsNotBlank(string value)
    {
        foreach (var c in value)
        {
            if (!Contains(c))
                return true;
        }

        return false;
    }

    internal static ReadOnlySpan<char> Trim(ReadOnlySpan<char> value)
    {
        while (value.Length > 0 && Contains(value[0]))
            value = value[1..];
        while (value.Length > 0 && Contains(value[^1]))
            value = value[..^1];
        return value;
    }
}
