using System.Collections.Immutable;

namespace Idp.TechDocs.Plugins.AwesomePages;

/// <summary>What a file <c>.pages</c> says about its folder. Immutable.</summary>
internal sealed record FolderSettings
{
    public static readonly FolderSettings None = new();

    public string? Title { get; init; }

    /// <summary>The entries; null when they follow the folder.</summary>
    public ImmutableArray<NavEntry>? Nav { get; init; }

    public bool IsHidden { get; init; }

    /// <summary>Whether a folder of one item is replaced by it; null when its parents decide.</summary>
    public bool? Collapses { get; init; }

    /// <summary>The same for all folders below.</summary>
    public bool? CollapsesBelow { get; init; }

    /// <summary><c>asc</c> or <c>desc</c>; null for MkDocs' order.</summary>
    public string? Order { get; init; }

    /// <summary>Whether numbers in names count as numbers; null when nothing is said.</summary>
    public bool? IsNatural { get; init; }

    public bool IgnoresCase { get; init; }

    public bool IsSorted => Order is not null || IsNatural is not null;
}
