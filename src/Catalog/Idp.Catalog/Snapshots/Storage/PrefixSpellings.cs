using Idp.Catalog.Model;

namespace Idp.Catalog.Snapshots.Storage;

/// <summary>Numbers pairs of kind and namespace as they are written: the few ways in which they are need not be put in lower case again and again. Not thread-safe.</summary>
internal sealed class PrefixSpellings
{
    private const int Kept = 64;

    private readonly Spelling[] _recent = new Spelling[Kept];

    /// <summary>The pairs, in lower case.</summary>
    public NamePrefixes All { get; } = new();

    public int GetOrAdd(string kind, string @namespace)
    {
        ref var recent = ref SlotOf(kind, @namespace);
        if (!recent.Is(kind, @namespace))
        {
            recent = new Spelling(kind, @namespace, All.GetOrAdd(JavaScriptCase.ToLower(kind), JavaScriptCase.ToLower(@namespace)));
        }

        return recent.Prefix;
    }

    /// <summary>The number of a pair that came a moment ago.</summary>
    public bool TryFindRecent(string kind, string @namespace, out int prefix)
    {
        ref readonly var recent = ref SlotOf(kind, @namespace);
        prefix = recent.Prefix;
        return recent.Is(kind, @namespace);
    }

    private ref Spelling SlotOf(string kind, string @namespace)
        => ref _recent[((kind.Length * 31) + (FirstOf(kind) * 7) + @namespace.Length + FirstOf(@namespace)) & (Kept - 1)];

    // A snapshot file may say anything, and so that a part is empty.
    private static int FirstOf(string text) => text.Length > 0 ? text[0] : 0;

    private readonly record struct Spelling(string? Kind, string Namespace, int Prefix)
    {
        public bool Is(string kind, string @namespace)
            => Kind is not null && string.Equals(Kind, kind, StringComparison.Ordinal) && string.Equals(Namespace, @namespace, StringComparison.Ordinal);
    }
}
