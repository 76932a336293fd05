using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Idp.Catalog.Validation;

/// <summary>The annotations whose meaning is known, with what their values must look like.</summary>
/// <remarks>Immutable, so thread-safe; <see cref="With"/> and <see cref="Without"/> give another registry.</remarks>
public sealed class AnnotationRegistry
{
    private const int MaxTypos = 2;

    private readonly FrozenDictionary<string, AnnotationDefinition> _byKey;
    private readonly FrozenDictionary<string, ImmutableArray<string>> _keysByPrefix;
    private readonly ImmutableArray<AnnotationDefinition> _patterns;

    /// <summary>Makes a registry of these definitions; of two with the same key the later one counts.</summary>
    public AnnotationRegistry(IEnumerable<AnnotationDefinition> definitions)
    {
        ArgumentNullException.ThrowIfNull(definitions);
        var byKey = new SortedDictionary<string, AnnotationDefinition>(StringComparer.Ordinal);
        foreach (var definition in definitions)
            byKey[definition.Key] = definition;
        Definitions = [.. byKey.Values];
        _byKey = byKey.ToFrozenDictionary(StringComparer.Ordinal);
        _keysByPrefix = byKey.Values
            .Where(static definition => !definition.IsPattern)
            .GroupBy(static definition => PrefixOf(definition.Key), static definition => definition.Key)
            .ToFrozenDictionary(static group => group.Key, static group => group.ToImmutableArray(), StringComparer.Ordinal);
        // The longest pattern first: it says the most.
        _patterns = [.. Definitions.Where(static definition => definition.IsPattern).OrderByDescending(static definition => definition.Key.Length)];
    }

    /// <summary>The annotations of Backstage itself and of the plug-ins in common use.</summary>
    public static AnnotationRegistry Default { get; } = new(WellKnownAnnotations.All);

    /// <summary>All definitions, ordered by key.</summary>
    public ImmutableArray<AnnotationDefinition> Definitions { get; }

    /// <summary>A registry with this definition added, or put in the place of the one with the same key.</summary>
    public AnnotationRegistry With(AnnotationDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return new AnnotationRegistry(Definitions.Add(definition));
    }

    /// <summary>A registry that does not know this key.</summary>
    public AnnotationRegistry Without(string key)
        => new(Definitions.Where(definition => definition.Key != key));

    /// <summary>The definition for a key: the one of just that key, else the longest pattern that fits; null when there is none.</summary>
    public AnnotationDefinition? Find(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return _byKey.TryGetValue(key, out var exact) && !exact.IsPattern ? exact : FindPattern(key);
    }

    /// <summary>Judges one annotation.</summary>
    /// <param name="key">The key as written; case counts.</param>
    /// <param name="value">
    /// The value as written. An empty one, where the grammar lets it, and one with a placeholder in it (<c>${{ values.name }}</c>, <c>${NAME}</c>) pass:
    /// templates and portals fill them in later.
    /// </param>
    public AnnotationVerdict Check(string key, string value)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        var exact = _byKey.GetValueOrDefault(key);
        if (exact is null or { IsPattern: true })
        {
            if (FindMisspelled(key) is { } suggestion)
                return new AnnotationVerdict(AnnotationVerdictKind.Unknown, null, suggestion);
            exact = FindPattern(key);
        }

        if (exact is null)
            return new AnnotationVerdict(AnnotationVerdictKind.Unknown, null);
        if (exact.Replacement is not null)
            return new AnnotationVerdict(AnnotationVerdictKind.Deprecated, exact);
        var isGood = JavaScriptWhiteSpace.IsNotBlank(value) ? IsPlaceholder(value) || exact.Value.IsValid(value) : exact.Value.MayBeEmpty;
        return new AnnotationVerdict(isGood ? AnnotationVerdictKind.Ok : AnnotationVerdictKind.Malformed, exact);
    }

    private static bool IsPlaceholder(string value)
        => value.Contains("{{", StringComparison.Ordinal) || value.Contains("${", StringComparison.Ordinal) || value.Contains("{%", StringComparison.Ordinal);

    // Only within one prefix, and never for short names: backstage.io/role is not a misspelled anything.
    private string? FindMisspelled(string key)
    {
        var prefix = PrefixOf(key);
        var nameLength = key.Length - prefix.Length;
        return _keysByPrefix.TryGetValue(prefix, out var keys)
            ? DidYouMean.FindNearest(key, keys, Math.Min(MaxTypos, nameLength / 4))
            : null;
    }

    private AnnotationDefinition? FindPattern(string key)
    {
        foreach (var pattern in _patterns)
        {
            if (key.AsSpan().StartsWith(pattern.Key.AsSpan(0, pattern.Key.Length - 1), StringComparison.Ordinal))
                return pattern;
        }

        return null;
    }

    private static string PrefixOf(string key) => key[..(key.IndexOf('/') + 1)];
}
