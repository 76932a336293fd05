namespace Idp.Catalog.Validation;

/// <summary>The Damerau-Levenshtein distance (optimal string alignment) from one name to many, without regard to case.</summary>
/// <remarks>Three rows of the table, and of each row only the band that can stay within the limit. Not thread-safe.</remarks>
internal sealed class EditDistance
{
    private readonly string _name;
    private int[] _beforePrevious;
    private int[] _previous;
    private int[] _current;

    internal EditDistance(string name)
    {
        _name = name.ToLowerInvariant();
        _beforePrevious = new int[_name.Length + 1];
        _previous = new int[_name.Length + 1];
        _current = new int[_name.Length + 1];
    }

    /// <summary>The distance, or <paramref name="limit"/> + 1 where it is larger than the limit.</summary>
    internal int To(string other, int limit)
    {
        var tooFar = limit + 1;
        if (Math.Abs(other.Length - _name.Length) > limit)
            return tooFar;
        for (var column = 0; column <= _name.Length; column++)
            _previous[column] = Math.Min(column, tooFar);
        var last = '\0';
        for (var row = 1; row <= other.Length; row++)
        {
            var c = char.ToLowerInvariant(other[row - 1]);
            if (FillRow(row, c, last, limit) > limit)
                return tooFar;
            (_beforePrevious, _previous, _current) = (_previous, _current, _beforePrevious);
            last = c;
        }

        return Math.Min(_previous[_name.Length], tooFar);
    }

    // The smallest value of the row: once that is too large, so is every later one.
    private int FillRow(int row, char c, char last, int limit)
    {
        var tooFar = limit + 1;
        var first = Math.Max(1, row - limit);
        var end = Math.Min(_name.Length, row + limit);
        _current[first - 1] = first == 1 ? Math.Min(row, tooFar) : tooFar;
        var smallest = _current[first - 1];
        for (var column = first; column <= end; column++)
        {
            var cost = _name[column - 1] == c ? 0 : 1;
            var value = Math.Min(_previous[column - 1] + cost, Math.Min(_previous[column], _current[column - 1]) + 1);
            if (row > 1 && column > 1 && _name[column - 1] == last && _name[column - 2] == c)
                value = Math.Min(value, _beforePrevious[column - 2] + 1);
            _current[column] = Math.Min(value, tooFar);
            smallest = Math.Min(smallest, value);
        }

        // The next row reads one column beyond this band.
        if (end < _name.Length)
            _current[end + 1] = tooFar;
        return smallest;
    }
}
