using Idp.Catalog.Model;

namespace Idp.Catalog.Snapshots.Storage;

/// <summary>Numbers pairs of kind and namespace as they are written: the few ways in which they are need not be put in lower case again and again. Not thread-safe.</summary>
internal sealed class PrefixSpellings
{
    private const int Kept = 64;

    private readonly (string? Kind, string Namespace, int Prefix)[] _recent = new (string?, string, int)[Kept];

    /// <summary>The pairs, in lower case.</summary>
    public NamePrefixes All { get; } = new();

    public int GetOrAdd(string kind, string @namespace)
    {
        ref var recent = ref _recent[((kind.Length * 31) + (FirstOf(kind) * 7) + @namespace.Length + FirstOf(@namespace)) & (Kept - 1)];
        if (recent.Kind is null || !string.Equals(recent.Kind, kind, StringComparison.Ordinal) || !string.Equals(recent.Namespace, @namespace, StringComparison.Ordinal))
        {
            recent = (kind, @namespace, All.GetOrAdd(JavaScriptCase.ToLower(kind), JavaScriptCase.ToLower(@namespace)));
        }

        return recent.Prefix;
    }

    // A snapshot file may say anything, and so that a part is empty.
    private static int FirstOf(string text) => text.Length > 0 ? text[0] : 0;
}
