using System.Collections.Immutable;

namespace Idp.TechDocs.Sanitizing;

/// <summary>What is left in pages, as <c>techdocs.sanitizer</c> of a portal's configuration says it, and what cleaning may take. Immutable.</summary>
public sealed record DocsSanitizerOptions
{
    /// <summary>Hosts, with their ports where these are not the usual ones, whose pages may stand in an <c>iframe</c>. Default: none.</summary>
    public ImmutableArray<string> AllowedFrameHosts { get; init; } = [];

    /// <summary>A regular expression, matched without looking around, for the names of custom elements that stay. Default null: none stays.</summary>
    public string? AllowedCustomElements { get; init; }

    /// <summary>A regular expression for the names of attributes that stay on custom elements. Default null: none but those of every element.</summary>
    public string? AllowedCustomElementAttributes { get; init; }

    /// <summary>Schemes that addresses may have besides <c>http</c>, <c>https</c>, <c>mailto</c>, <c>tel</c> and the like; those that run something are refused.</summary>
    public ImmutableArray<string> AdditionalSchemes { get; init; } = [];

    /// <summary>How many characters the HTML of an article may have that is not plainly harmless; a longer one becomes text. Default 4 million.</summary>
    public int MaxLength { get; init; } = 4 * 1024 * 1024;

    /// <summary>How deep elements may be nested; deeper HTML becomes text. Default 256.</summary>
    public int MaxDepth { get; init; } = 256;

    /// <summary>How many elements an article may have; one with more becomes text. Default 500,000.</summary>
    public int MaxElements { get; init; } = 500_000;

    /// <summary>How many removals are told of an article. Default 100.</summary>
    public int MaxReported { get; init; } = 100;
}
