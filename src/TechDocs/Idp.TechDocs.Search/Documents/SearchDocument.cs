using System.Collections.Immutable;

namespace Idp.TechDocs.Search;

/// <summary>A page, or anything else that is found as one. Immutable.</summary>
/// <remarks>What is null or default here is as <see cref="SearchSite"/> says.</remarks>
public sealed record SearchDocument
{
    /// <param name="path">Names the document in its site, as <c>guide/install/</c>; unique there, at most 2,000 characters. Empty for the first page.</param>
    /// <param name="title">What it is called.</param>
    public SearchDocument(string path, string title)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(title);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(path.Length, 2_000, nameof(path));
        Path = path;
        Title = title;
    }

    /// <summary>Names the document in its site. Its words find it too, with little weight.</summary>
    public string Path { get; }

    /// <summary>What it is called.</summary>
    public string Title { get; }

    /// <summary>Its text, cut at its headings, in order. A document without headings has one section.</summary>
    public ImmutableArray<SearchSection> Sections { get; init; } = [];

    /// <summary>Where it is; null for <see cref="SearchSite.BaseAddress"/> and <see cref="Path"/>.</summary>
    public string? Address { get; init; }

    /// <summary>When it was last changed; null as the site says.</summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary>How much others think of it, as the number of pages that link to it. Negative or no number counts as 0.</summary>
    public double Authority { get; init; }

    /// <summary>Who owns it; null as the site says.</summary>
    public string? Owner { get; init; }

    /// <summary>What kind of thing it is about; null as the site says.</summary>
    public string? Kind { get; init; }

    /// <summary>Where in its life that is; null as the site says.</summary>
    public string? Lifecycle { get; init; }

    /// <summary>What it is tagged with, beside the tags of its site.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>What permissions are asked of; null as the site says.</summary>
    public string? Resource { get; init; }
}
