using System.Diagnostics.CodeAnalysis;

namespace Idp.Catalog.Model;

public sealed partial class EntityRef : ISpanParsable<EntityRef>
{
    /// <summary>Reads <c>[kind:][namespace/]name</c>, filling in what is left out.</summary>
    /// <param name="text">One reference; white space is part of it. The first <c>:</c> ends the kind unless a <c>/</c> comes before it; the first <c>/</c> ends the namespace.</param>
    /// <param name="defaultKind">The kind of a reference that names none; without it such a reference is refused.</param>
    /// <param name="defaultNamespace">The namespace of a reference that names none; <c>default</c> when null or empty.</param>
    /// <exception cref="FormatException">The text is empty, a part is empty, or there is no kind. The message is upstream's.</exception>
    public static EntityRef Parse(string text, string? defaultKind = null, string? defaultNamespace = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, defaultKind, defaultNamespace, out var reference, out var error) ? reference : throw new FormatException(error);
    }

    /// <summary>Reads a reference that names its kind.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out EntityRef? reference)
        => TryParse(text, null, null, out reference, out _);

    /// <summary>Reads a reference, filling in what is left out.</summary>
    /// <param name="text">One reference: see <see cref="Parse(string, string?, string?)"/>.</param>
    /// <param name="defaultKind">The kind of a reference that names none.</param>
    /// <param name="defaultNamespace">The namespace of a reference that names none; <c>default</c> when null or empty.</param>
    /// <param name="reference">The reference, if the text is one.</param>
    public static bool TryParse(
        [NotNullWhen(true)] string? text, string? defaultKind, string? defaultNamespace, [NotNullWhen(true)] out EntityRef? reference)
        => TryParse(text, defaultKind, defaultNamespace, out reference, out _);

    /// <summary>Reads a reference, filling in what is left out, and says what is wrong with one that is not.</summary>
    /// <param name="text">One reference: see <see cref="Parse(string, string?, string?)"/>.</param>
    /// <param name="defaultKind">The kind of a reference that names none.</param>
    /// <param name="defaultNamespace">The namespace of a reference that names none; <c>default</c> when null or empty.</param>
    /// <param name="reference">The reference, if the text is one.</param>
    /// <param name="error">Otherwise why not, in upstream's words.</param>
    public static bool TryParse(
        [NotNullWhen(true)] string? text, string? defaultKind, string? defaultNamespace,
        [NotNullWhen(true)] out EntityRef? reference, [NotNullWhen(false)] out string? error)
    {
        reference = null;
        if (string.IsNullOrEmpty(text))
        {
            error = "Entity reference must not be empty";
            return false;
        }

        int colon = text.IndexOf(':', StringComparison.Ordinal);
        int slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash >= 0 && slash < colon)
        {
            colon = -1;
        }

        int nameStart = Math.Max(colon, slash) + 1;
        if (colon == 0 || (slash >= 0 && slash == colon + 1) || nameStart == text.Length)
        {
            error = $"Entity reference \"{text}\" was not on the form [<kind>:][<namespace>/]<name>";
            return false;
        }

        string? kind = colon < 0 ? defaultKind : text[..colon];
        if (string.IsNullOrEmpty(kind))
        {
            error = $"Entity reference {JavaScriptText.Quote(text)} had missing or empty kind (e.g. did not start with \"component:\" or similar)";
            return false;
        }

        string @namespace = slash >= 0 ? text[(colon + 1)..slash]
            : string.IsNullOrEmpty(defaultNamespace) ? DefaultNamespace
            : defaultNamespace;
        reference = new EntityRef(kind, @namespace, text[nameStart..]);
        error = null;
        return true;
    }

    static EntityRef IParsable<EntityRef>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<EntityRef>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out EntityRef result)
        => TryParse(s, out result);

    static EntityRef ISpanParsable<EntityRef>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<EntityRef>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out EntityRef result)
        => TryParse(s.ToString(), out result);
}
