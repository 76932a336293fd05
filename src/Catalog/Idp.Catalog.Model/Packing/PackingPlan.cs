using System.Runtime.InteropServices;

namespace Idp.Catalog.Model.Packing;

/// <summary>The numbers of a value's shapes and texts, in the order in which they are written. Not thread-safe.</summary>
/// <remarks>Learns in which places of which shapes texts come again, and hardly looks for those of other places: most texts never do.</remarks>
/// <param name="texts">Numbers the texts.</param>
/// <param name="shapes">Numbers the shapes.</param>
internal sealed class PackingPlan(TextNumbers texts, ShapeNumbers shapes)
{
    private readonly List<int> _shapes = [];
    private readonly List<int> _texts = [];
    private readonly List<string> _wanted = [];
    private readonly List<int> _found = [];
    private readonly List<Place> _places = [];
    private readonly List<NumberedHabit[]?> _habits = [];
    private readonly NumberedHabit[] _unplaced = new NumberedHabit[1];

    /// <summary>The numbers of the objects' shapes, outer ones first.</summary>
    public ReadOnlySpan<int> Shapes => CollectionsMarshal.AsSpan(_shapes);

    /// <summary>The numbers of the texts, or <see cref="TextNumbers.None"/>.</summary>
    public ReadOnlySpan<int> Texts => CollectionsMarshal.AsSpan(_texts);

    /// <summary>Makes the plan of a value.</summary>
    public void Make(EntityValue value)
    {
        _shapes.Clear();
        _texts.Clear();
        _wanted.Clear();
        _places.Clear();
        Visit(value.Node, ref _unplaced[0], new Place(0, -1, 0));
        Find();
    }

    // Recursion is bounded: values nest at most EntityValueBuilder.MaxDepth deep.
    private void Visit(object? node, ref NumberedHabit habit, Place place)
    {
        switch (node)
        {
            case string text:
                Visit(text, ref habit, place);
                break;
            case Slot[] slots:
                VisitObject(slots);
                break;
            case object[] items:
                foreach (object item in items)
                {
                    Visit(item, ref habit, place);
                }

                break;
            default:
                break;
        }
    }

    private void VisitObject(Slot[] slots)
    {
        int shape = shapes.Of(new ObjectNode(slots).Shape);
        _shapes.Add(shape);
        var habits = HabitsOf(shape, slots.Length - 1);
        for (int slot = 1; slot < slots.Length; slot++)
        {
            Visit(slots[slot].Node, ref habits[slot - 1], new Place(0, shape, slot - 1));
        }
    }

    private void Visit(string text, ref NumberedHabit habit, Place place)
    {
        if (ReferenceEquals(habit.Texts.Last, text))
        {
            _texts.Add(habit.Number);
            return;
        }

        if (habit.Texts.IsWorthLooking())
        {
            _wanted.Add(text);
            _places.Add(place with { Text = _texts.Count });
        }

        _texts.Add(TextNumbers.None);
    }

    private void Find()
    {
        CollectionsMarshal.SetCount(_found, _wanted.Count);
        var found = CollectionsMarshal.AsSpan(_found);
        texts.Find(CollectionsMarshal.AsSpan(_wanted), found);
        for (int i = 0; i < found.Length; i++)
        {
            var place = _places[i];
            ref var habit = ref (place.Shape < 0 ? _unplaced : _habits[place.Shape]!)[place.Slot];
            if (found[i] == TextNumbers.None)
            {
                habit.Texts.WasNew();
                continue;
            }

            _texts[place.Text] = habit.Number = found[i];
            habit.Texts.Repeated(_wanted[i]);
        }
    }

    private NumberedHabit[] HabitsOf(int shape, int slots)
    {
        while (_habits.Count <= shape)
        {
            _habits.Add(null);
        }

        return _habits[shape] ??= new NumberedHabit[slots];
    }

    private struct NumberedHabit
    {
        public TextHabit Texts;

        /// <summary>Of the last text.</summary>
        public int Number;
    }

    private readonly record struct Place(int Text, int Shape, int Slot);
}
