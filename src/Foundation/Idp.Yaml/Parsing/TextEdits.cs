namespace Idp.Yaml.Parsing;

/// <summary>The way from an edited text back to the original.</summary>
internal sealed class TextEdits
{
    private readonly List<(int At, int Shift)> _edits = [];
    private readonly List<int> _sums = [];

    /// <summary>Notes that characters came in at a place (negative shift), or went out after it (positive).</summary>
    /// <param name="edits">In ascending order, as places of the text before these edits.</param>
    public void Add(IEnumerable<(int At, int Shift)> edits)
    {
        var added = edits.ToList();
        var moved = new List<(int At, int Shift)>(_edits.Count + added.Count);
        var (next, shift) = (0, 0);
        foreach (var old in _edits)
        {
            // What comes in at a place moves what begins there; what goes out after it does not.
            for (; next < added.Count && added[next].At + (added[next].Shift > 0 ? 1 : 0) <= old.At; next++)
            {
                moved.Add((added[next].At + shift, added[next].Shift));
                shift -= added[next].Shift;
            }

            moved.Add((old.At + shift, old.Shift));
        }

        for (; next < added.Count; next++)
        {
            moved.Add((added[next].At + shift, added[next].Shift));
            shift -= added[next].Shift;
        }

        _edits.Clear();
        _edits.AddRange(moved);
        _sums.Clear();
        var sum = 0;
        foreach (var edit in _edits)
        {
            _sums.Add(sum += edit.Shift);
        }
    }

    /// <summary>The index in the original of a character of the edited text.</summary>
    public int ToOriginal(int index)
    {
        var (low, high) = (0, _edits.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _edits[middle].At < index ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? index : index + _sums[low - 1];
    }
}
