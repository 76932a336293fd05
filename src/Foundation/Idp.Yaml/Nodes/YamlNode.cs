using System.Collections.Immutable;
using Idp.Diagnostics;
using Idp.Yaml.Splitting;
using Idp.Yaml.Tape;
using Idp.Yaml.Typing;

namespace Idp.Yaml;

/// <summary>A value with its place. Immutable, so thread-safe.</summary>
public abstract class YamlNode
{
    private protected YamlNode(SourceSpan span, string? tag) => (Span, Tag) = (span, tag);

    /// <summary>Where the value stands; the alias, when an alias brought it here.</summary>
    public SourceSpan Span { get; }

    /// <summary>
    /// The tag of a type that YAML does not define, such as <c>!ENV</c> or <c>tag:yaml.org,2002:python/name:a.b</c>; null for any other,
    /// and unless <see cref="YamlReaderOptions.KeepsUnknownTags"/> is set. A scalar under it is a string.
    /// </summary>
    public string? Tag { get; }

    private protected abstract YamlNode At(SourceSpan span);

    internal YamlNode MovedTo(SourceSpan span) => At(span);
}

/// <summary>A null, truth value, number or string.</summary>
public sealed class YamlScalar : YamlNode
{
    internal YamlScalar(object? value, SourceSpan span, string? tag = null)
        : base(span, tag) => Value = value;

    /// <summary>Null, a <see cref="bool"/>, a <see cref="double"/> or a <see cref="string"/>.</summary>
    public object? Value { get; }

    /// <summary>Types a text as it is typed in a file without quotes and tag.</summary>
    /// <returns>As <see cref="Value"/>.</returns>
    public static object? TypeOf(string text, YamlSchema schema)
    {
        ArgumentNullException.ThrowIfNull(text);
        var typed = ScalarTyping.TypePlain(text, DocumentDirectives.Of(schema));
        return typed.Kind switch
        {
            TapeKind.Null => null,
            TapeKind.True => true,
            TapeKind.False => false,
            TapeKind.Number => typed.Number,
            _ => typed.Text ?? text,
        };
    }

    private protected override YamlNode At(SourceSpan span) => new YamlScalar(Value, span, Tag);
}

/// <summary>A list.</summary>
public sealed class YamlSequence : YamlNode
{
    internal YamlSequence(ImmutableArray<YamlNode> items, SourceSpan span, string? tag = null)
        : base(span, tag) => Items = items;

    /// <summary>The items in their order; may be empty.</summary>
    public ImmutableArray<YamlNode> Items { get; }

    private protected override YamlNode At(SourceSpan span) => new YamlSequence(Items, span, Tag);
}

/// <summary>One entry of a map.</summary>
/// <param name="Key">The key as text.</param>
/// <param name="KeySpan">Where the key stands.</param>
/// <param name="Value">The value.</param>
public sealed record YamlEntry(string Key, SourceSpan KeySpan, YamlNode Value);

/// <summary>A map.</summary>
public sealed class YamlMapping : YamlNode
{
    internal YamlMapping(ImmutableArray<YamlEntry> entries, SourceSpan span, string? tag = null)
        : base(span, tag) => Entries = entries;

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

    private protected override YamlNode At(SourceSpan span) => new YamlMapping(Entries, span, Tag);
}
