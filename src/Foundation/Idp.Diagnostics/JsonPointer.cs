using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Idp.Diagnostics;

/// <summary>The way to one value inside a document, as in RFC 6901. The root is empty. Equality is by tokens. Immutable.</summary>
public readonly struct JsonPointer : IEquatable<JsonPointer>
{
    private readonly ImmutableArray<string> _tokens;

    /// <summary>A pointer of these steps; a step into a list is its index in decimal.</summary>
    public JsonPointer(ImmutableArray<string> tokens) => _tokens = tokens;

    /// <summary>The whole document.</summary>
    public static JsonPointer Root => default;

    /// <summary>The steps, unescaped; empty for the root.</summary>
    public ImmutableArray<string> Tokens => _tokens.IsDefault ? [] : _tokens;

    /// <summary>Whether this is the whole document.</summary>
    public bool IsRoot => _tokens.IsDefaultOrEmpty;

    /// <summary>The pointer without its last step.</summary>
    /// <exception cref="InvalidOperationException">The root has no parent.</exception>
    public JsonPointer Parent => IsRoot
        ? throw new InvalidOperationException("The root of a document has no parent.")
        : new JsonPointer(_tokens.RemoveAt(_tokens.Length - 1));

    /// <summary>Reads <c>/spec/dependsOn/0</c>, with <c>~1</c> for <c>/</c> and <c>~0</c> for <c>~</c>.</summary>
    /// <exception cref="FormatException">A pointer that is not empty must start with <c>/</c>.</exception>
    public static JsonPointer Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length == 0)
        {
            return Root;
        }

        if (text[0] != '/')
        {
            throw new FormatException($"'{text}' is not a JSON pointer; it must be empty or start with '/'.");
        }

        return new JsonPointer([.. text[1..].Split('/').Select(Unescape)]);
    }

    /// <summary>A pointer of these steps.</summary>
    public static JsonPointer Of(params ReadOnlySpan<string> tokens) => new([.. tokens]);

    /// <summary>One step further, into a map.</summary>
    public JsonPointer Append(string key) => new(Tokens.Add(key));

    /// <summary>One step further, into a list.</summary>
    public JsonPointer Append(int index) => Append(index.ToString(CultureInfo.InvariantCulture));

    /// <summary>Whether this is <paramref name="other"/> or a value inside it.</summary>
    public bool StartsWith(JsonPointer other) => Tokens.AsSpan().StartsWith(other.Tokens.AsSpan());

    /// <summary>The pointer as RFC 6901 writes it; empty for the root.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var token in Tokens)
        {
            text.Append('/').Append(token.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
        }

        return text.ToString();
    }

    /// <inheritdoc/>
    public bool Equals(JsonPointer other) => Tokens.AsSpan().SequenceEqual(other.Tokens.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is JsonPointer other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var token in Tokens)
        {
            hash.Add(token, StringComparer.Ordinal);
        }

        return hash.ToHashCode();
    }

    /// <summary>Whether both lead to the same value.</summary>
    public static bool operator ==(JsonPointer left, JsonPointer right) => left.Equals(right);

    /// <summary>Whether they lead to different values.</summary>
    public static bool operator !=(JsonPointer left, JsonPointer right) => !left.Equals(right);

    private static string Unescape(string token)
        => token.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
}
