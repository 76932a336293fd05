using System.Diagnostics.CodeAnalysis;

namespace Idp.TechDocs.Publishing;

/// <summary>Whose site it is: an entity, as Backstage names the folders of published sites, <c>namespace/kind/name</c> in lower case.</summary>
/// <remarks>
/// The parts are names as a catalog allows them: letters, digits, <c>-</c>, <c>_</c> and <c>.</c>, with a letter or digit at both ends, 63 characters at
/// most. So a key is a safe path: nothing that climbs, is absolute or is encoded is one. Two keys are equal when their lower-cased parts are. Immutable.
/// </remarks>
public sealed record SiteKey
{
    private const int MaxPart = 63;

    private SiteKey(string[] parts) => (Namespace, Kind, Name) = (parts[0], parts[1], parts[2]);

    /// <summary>The entity's namespace, in lower case.</summary>
    public string Namespace { get; }

    /// <summary>The entity's kind, in lower case.</summary>
    public string Kind { get; }

    /// <summary>The entity's name, in lower case.</summary>
    public string Name { get; }

    /// <summary>Makes a key.</summary>
    /// <exception cref="FormatException">A part is no name of a catalog.</exception>
    public static SiteKey Of(string @namespace, string kind, string name) => Parse($"{@namespace}/{kind}/{name}");

    /// <summary>Reads <c>namespace/kind/name</c>.</summary>
    /// <exception cref="FormatException">The text is something else.</exception>
    public static SiteKey Parse(string text)
        => TryParse(text, out var key) ? key : throw new FormatException($"'{text}' is no key of a site; expected namespace/kind/name, as default/component/orders.");

    /// <summary>Reads <c>namespace/kind/name</c>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out SiteKey? key)
    {
        string[] parts = text is { Length: <= (3 * MaxPart) + 2 } ? text.Split('/') : [];
        key = parts.Length == 3 && parts.All(IsName) ? new SiteKey([.. parts.Select(part => part.ToLowerInvariant())]) : null;
        return key is not null;
    }

    /// <summary>The key as a relative path: <c>namespace/kind/name</c>.</summary>
    public override string ToString() => $"{Namespace}/{Kind}/{Name}";

    private static bool IsName(string part)
        => part.Length is > 0 and <= MaxPart && char.IsAsciiLetterOrDigit(part[0]) && char.IsAsciiLetterOrDigit(part[^1])
            && part.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');
}
