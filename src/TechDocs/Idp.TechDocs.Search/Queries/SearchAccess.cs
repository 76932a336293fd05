using System.Collections.Frozen;

namespace Idp.TechDocs.Search;

/// <summary>What an asker may see, by <see cref="SearchDocument.Resource"/>. Asked inside the query: nothing is counted or told of that it refuses.</summary>
/// <remarks>
/// Documents that name no resource have the empty one, and are asked for like any other. One thing is that of the whole index: how rare a
/// word is, which weighs it against the other words of a query.
/// </remarks>
public sealed class SearchAccess
{
    private readonly Func<string, bool>? _allows;

    private SearchAccess(Func<string, bool>? allows) => _allows = allows;

    /// <summary>For those who may see all.</summary>
    public static SearchAccess Everything { get; } = new(null);

    /// <summary>For those who may see these resources, compared exactly.</summary>
    public static SearchAccess To(IEnumerable<string> resources)
    {
        ArgumentNullException.ThrowIfNull(resources);
        return new SearchAccess(resources.ToFrozenSet(StringComparer.Ordinal).Contains);
    }

    /// <summary>For those whose resources a predicate knows. It is asked once per query and resource, from one thread at a time; what it throws, the query throws.</summary>
    public static SearchAccess Where(Func<string, bool> allows)
    {
        ArgumentNullException.ThrowIfNull(allows);
        return new SearchAccess(allows);
    }

    internal bool IsEverything => _allows is null;

    internal bool Allows(string resource) => _allows is null || _allows(resource);
}
