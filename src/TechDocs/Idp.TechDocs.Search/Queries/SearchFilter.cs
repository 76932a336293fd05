using System.Collections.Immutable;

namespace Idp.TechDocs.Search;

/// <summary>What documents must be: of each field one of the values, compared without case (of ASCII). A field without values lets all pass. Immutable.</summary>
public sealed record SearchFilter
{
    /// <summary>Lets everything pass.</summary>
    public static SearchFilter None { get; } = new();

    /// <summary>Names of sites.</summary>
    public ImmutableArray<string> Sites { get; init; } = [];

    /// <summary>Owners.</summary>
    public ImmutableArray<string> Owners { get; init; } = [];

    /// <summary>Kinds.</summary>
    public ImmutableArray<string> Kinds { get; init; } = [];

    /// <summary>Lifecycles.</summary>
    public ImmutableArray<string> Lifecycles { get; init; } = [];

    /// <summary>Tags; a document needs one of them.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    internal ImmutableArray<string> this[SearchField field] => field switch
    {
        SearchField.Site => Sites,
        SearchField.Owner => Owners,
        SearchField.Kind => Kinds,
        SearchField.Lifecycle => Lifecycles,
        _ => Tags,
    };
}
