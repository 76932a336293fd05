using System.Collections.Immutable;
using Idp.Diagnostics;

namespace Idp.Yaml;

/// <summary>A value with its place. Immutable, so thread-safe.</summary>
public abstract class YamlNode
{
    private protected YamlNode(SourceSpan span) => Span = span;

    /// <summary>Where the value stands; the alias, when an alias brought it here.</summary>
    public SourceSpan Span { get; }

    private protected abstract YamlNode At(SourceSpan span);

    internal YamlNode MovedTo(SourceSpan span) => At(span);
}

/// <summary>A null, truth value, number or string.</summary>
public sealed class YamlScalar : YamlNode
{
    internal YamlScalar(object? value, SourceSpan span)
        : base(span) => Value = value;

    /// <summary>Null, a <see cref="bool"/>, a <see cref="double"/> or a <see cref="string"/>.</summary>
    public object? Value { get; }

    private protected override YamlNode At(SourceSpan span) => new YamlScalar(Value, span);
}

/// <summary>A list.</summary>
public sealed class YamlSequence : YamlNode
{
    internal YamlSequence(ImmutableArray<YamlNode> items, SourceSpan span)
        : base(span) => Items = items;

    /// <summary>The items in their order; may be empty.</summary>
    public ImmutableArray<YamlNode> Items { get; }

    private protected override YamlNode At(SourceSpan span) => new YamlSequence(Items, span);
}

/// <summary>One entry of a map.</summary>
/// <param name="Key">The key as text.</param>
/// <param name="KeySpan">Where the key stands.</param>
/// <param name="Value">The value.</param>
public sealed record YamlEntry(string Key, SourceSpan KeySpan, YamlNode Value);

/// <summary>A map.</summary>
public sealed class YamlMapping : YamlNode
{
    internal YamlMapping(ImmutableArray<YamlEntry> entries, SourceSpan span)
        : base(span) => Entries = entries;

    /// <summary>The entries in their order, each key once; may be empty.</summary>
    public ImmutableArray<YamlEntry> Entries { get; }

    /// <summary>The value of a key, or null when there is none. Looks through the entries.</summary>
    public YamlNode? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key == key)
            {
                return entry.Value;
            }
        }

        return null;
    }

    private protected override YamlNode At(SourceSpan span) => new YamlMapping(Entries, span);
}
