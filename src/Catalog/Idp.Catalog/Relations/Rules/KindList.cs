using System.Collections.Immutable;

namespace Idp.Catalog.Relations;

/// <summary>Kinds as a sentence names them: <c>a Group or User</c>.</summary>
internal static class KindList
{
    public static string Of(ImmutableArray<string> kinds)
    {
        var names = string.Join(", ", kinds[..^1]) + (kinds.Length > 1 ? " or " : string.Empty) + kinds[^1];
        return ("AEIOUaeiou".Contains(names[0]) ? "an " : "a ") + names;
    }
}
