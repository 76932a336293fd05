using System.Collections.Immutable;

namespace Idp.TechDocs.Sanitizing.Cleaning;

/// <summary>What one cleaning has removed.</summary>
/// <param name="source">The HTML that was given; what is written of it is found by its places.</param>
/// <param name="most">How many are kept.</param>
internal sealed class RemovalList(string source, int most)
{
    private const int MostWritten = 200;

    private readonly List<(int Place, RemovedMarkup Removed)> _all = [];

    /// <summary>How many there are, with those that are not kept.</summary>
    public int Count { get; private set; }

    /// <param name="place">Where the tag begins in the source; less than nothing when that is not known.</param>
    /// <param name="what">What is removed.</param>
    /// <param name="why">Why.</param>
    /// <param name="name">The name of the element or attribute.</param>
    public void Add(int place, string what, string why, string name)
    {
        if (++Count <= most)
        {
            _all.Add((place, new RemovedMarkup(what, why, Written(place), name)));
        }
    }

    public ImmutableArray<RemovedMarkup> InOrder() => [.. _all.OrderBy(one => one.Place).Select(one => one.Removed).Distinct()];

    private string Written(int place)
    {
        if (place < 0 || place >= source.Length || source[place] != '<')
        {
            return "";
        }

        var rest = source.AsSpan(place, Math.Min(MostWritten, source.Length - place));
        int end = rest.IndexOfAny('>', '\n');
        return end < 0 ? rest.ToString() : rest[..(end + (rest[end] == '>' ? 1 : 0))].ToString();
    }
}
