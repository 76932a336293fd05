using System.Text;
using Idp.Catalog.Model;

namespace Idp.Catalog.Query.Fields;

/// <summary>How far a walk has come along one key.</summary>
/// <param name="Key">The key, in lower case.</param>
/// <param name="Index">Its index among the keys of the walk.</param>
/// <param name="Matched">The length of the path, which is the beginning of the key.</param>
/// <param name="IsAsWritten">Whether the path is in lower case as written.</param>
internal readonly record struct FieldPlace(string Key, int Index, int Matched, bool IsAsWritten)
{
    public bool IsEnd => Matched == Key.Length;

    /// <summary>Whether the walk does not go on here.</summary>
    public bool IsLeftOut => IsAsWritten && SearchKeys.IsLeftOut(Key.AsSpan(0, Matched));

    /// <summary>Whether an item of a list may complete the key.</summary>
    public bool MayNameItems => !IsEnd && Key[Matched] == '.';

    /// <summary>Whether an item completes the key.</summary>
    public bool Names(string item)
    {
        var rest = Key.AsSpan(Matched + 1);
        return item.Length == rest.Length && IsLowerCaseOf(item, rest, out _);
    }

    /// <summary>The place behind a property, if the key leads through it.</summary>
    public bool TryEnter(string property, out FieldPlace next)
    {
        next = default;
        if (Matched > 0 && !MayNameItems)
        {
            return false;
        }

        int start = Matched == 0 ? 0 : Matched + 1;
        var rest = Key.AsSpan(start);
        if (property.Length > rest.Length || (property.Length < rest.Length && rest[property.Length] != '.' && start + property.Length > 0)
            || !IsLowerCaseOf(property, rest[..property.Length], out bool isSame))
        {
            return false;
        }

        next = this with { Matched = start + property.Length, IsAsWritten = IsAsWritten && isSame };
        return !next.IsLeftOut;
    }

    // A text that is not ASCII has the lower case of one only through letters such as the Kelvin sign.
    private static bool IsLowerCaseOf(string text, ReadOnlySpan<char> lower, out bool isSame)
    {
        isSame = lower.SequenceEqual(text);
        return isSame || (Ascii.IsValid(text) ? Ascii.EqualsIgnoreCase(text, lower) : lower.SequenceEqual(JavaScriptCase.ToLower(text)));
    }
}
