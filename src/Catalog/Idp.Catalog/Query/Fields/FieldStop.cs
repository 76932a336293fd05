using Idp.Catalog.Model;

namespace Idp.Catalog.Query.Fields;

/// <summary>Where a walk along several keys stands, and the ways on from there. Not thread-safe.</summary>
internal sealed class FieldStop
{
    /// <summary>More shapes, and more spellings of a key, are looked at anew: strangers name keys.</summary>
    private const int MaxKept = 4096;

    private readonly FieldPlace[] _places;
    private readonly Dictionary<Shape, Step[]> _steps = [];
    private readonly Dictionary<string, FieldStop> _next = new(StringComparer.Ordinal);
    private Shape? _lastShape;
    private Step[] _lastSteps = [];

    public FieldStop(FieldPlace[] places)
    {
        _places = places;
        Ends = [.. places.Where(place => place.IsEnd).Select(place => place.Index)];
        MayNameItems = places.Any(place => place.MayNameItems);
    }

    /// <summary>The keys that end here.</summary>
    public int[] Ends { get; }

    /// <summary>Whether an item of a list may complete a key.</summary>
    public bool MayNameItems { get; }

    /// <summary>The slots of objects of a shape through which a key leads.</summary>
    public Step[] StepsOf(Shape shape)
    {
        if (ReferenceEquals(shape, _lastShape))
        {
            return _lastSteps;
        }

        if (!_steps.TryGetValue(shape, out var steps))
        {
            if (_steps.Count == MaxKept)
            {
                _steps.Clear();
            }

            _steps[shape] = steps = FindSteps(shape.Keys);
        }

        _lastShape = shape;
        return _lastSteps = steps;
    }

    /// <summary>Adds a value to each key that an item completes.</summary>
    public void AddNamed(string item, IFieldTexts texts)
    {
        foreach (var place in _places)
        {
            if (place.MayNameItems && place.Names(item))
            {
                texts.Add(place.Index, FieldEntry.True.Original);
            }
        }
    }

    private Step[] FindSteps(string[] properties)
    {
        var steps = new List<Step>();
        for (int i = 0; i < properties.Length; i++)
        {
            if (FindNext(properties[i]) is { } next)
            {
                steps.Add(new Step(i + 1, next));
            }
        }

        return [.. steps];
    }

    private FieldStop? FindNext(string property)
    {
        if (_next.TryGetValue(property, out var known))
        {
            return known;
        }

        var places = new List<FieldPlace>();
        foreach (var place in _places)
        {
            if (place.TryEnter(property, out var next))
            {
                places.Add(next);
            }
        }

        if (places.Count == 0)
        {
            return null;
        }

        if (_next.Count == MaxKept)
        {
            _next.Clear();
        }

        return _next[property] = new FieldStop([.. places]);
    }

    /// <param name="Slot">The index among an object's slots.</param>
    /// <param name="Next">Where the walk stands behind it.</param>
    internal readonly record struct Step(int Slot, FieldStop Next);
}
