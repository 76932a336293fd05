using System.Collections.Immutable;

namespace Idp.TechDocs.Search;

/// <summary>Where documents come from, and what holds for all of them that do not say otherwise. Immutable.</summary>
public sealed record SearchSite
{
    /// <param name="name">Names the site in the index, as <c>default/component/orders</c>; compared exactly, at most 1,000 characters.</param>
    public SearchSite(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(name.Length, 1_000, nameof(name));
        Name = name;
    }

    /// <summary>Names the site in the index; compared exactly.</summary>
    public string Name { get; }

    /// <summary>What people call it. Its words find its pages too, with little weight. Empty for none.</summary>
    public string Title { get; init; } = "";

    /// <summary>What the addresses of hits begin with, as <c>/docs/default/component/orders/</c>; empty for none.</summary>
    public string BaseAddress { get; init; } = "";

    /// <summary>Who owns it, as <c>group:default/checkout</c>; null for nobody.</summary>
    public string? Owner { get; init; }

    /// <summary>What kind of thing it documents, as <c>component</c>; null for none.</summary>
    public string? Kind { get; init; }

    /// <summary>Where in its life that is, as <c>production</c>; null for unknown.</summary>
    public string? Lifecycle { get; init; }

    /// <summary>What it is tagged with.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>What permissions are asked of; see <see cref="SearchAccess"/>. Empty for nothing in particular.</summary>
    public string Resource { get; init; } = "";

    /// <summary>When it was last changed; null for unknown.</summary>
    public DateTimeOffset? Date { get; init; }
}
