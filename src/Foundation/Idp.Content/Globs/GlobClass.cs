using System.Diagnostics.CodeAnalysis;

namespace Idp.Content;

/// <summary>A class of characters: <c>[a-z_]</c>, <c>[!a-z]</c>, <c>[^a-z]</c>.</summary>
internal sealed class GlobClass
{
    private readonly List<(char First, char Last)> _ranges = [];

    internal bool IsNegated { get; private init; }

    /// <summary>Reads the class that begins at a <c>[</c>; a <c>]</c> right after the opening is one of its characters.</summary>
    internal static bool TryRead(string pattern, int open, [NotNullWhen(true)] out GlobClass? read, out int end)
    {
        bool isNegated = open + 1 < pattern.Length && pattern[open + 1] is '!' or '^';
        int start = open + (isNegated ? 2 : 1);
        end = start + 1 < pattern.Length ? pattern.IndexOf(']', start + 1) : -1;
        read = null;
        if (end < 0)
        {
            return false;
        }

        read = new GlobClass { IsNegated = isNegated };
        for (int i = start; i < end; i++)
        {
            if (i + 2 < end && pattern[i + 1] == '-')
            {
                read._ranges.Add((pattern[i], pattern[i + 2]));
                i += 2;
            }
            else
            {
                read._ranges.Add((pattern[i], pattern[i]));
            }
        }

        return true;
    }

    internal bool Holds(char c, bool ignoreCase)
        => IsNegated != (Contains(c) || (ignoreCase && (Contains(char.ToUpperInvariant(c)) || Contains(char.ToLowerInvariant(c)))));

    private bool Contains(char c) => _ranges.Exists(range => range.First <= c && c <= range.Last);
}
