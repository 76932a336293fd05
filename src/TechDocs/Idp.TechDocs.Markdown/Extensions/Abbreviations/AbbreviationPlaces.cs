namespace Idp.TechDocs.Markdown.Extensions.Abbreviations;

/// <summary>Where abbreviations stand in a text.</summary>
/// <param name="places">The places, in order; none reaches into another.</param>
internal sealed class AbbreviationPlaces(List<(int Start, int Length)> places)
{
    private int _next;

    /// <summary>The first one from a place on, which is never in front of that asked for last; of length 0 when there is none.</summary>
    public (int Start, int Length) From(int at)
    {
        while (_next < places.Count && places[_next].Start < at)
        {
            _next++;
        }

        return _next < places.Count ? places[_next] : default;
    }
}
