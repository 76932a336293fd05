namespace Idp.Catalog.Query.Fields;

/// <summary>The values of rows that a segment's field does not know, in the order of the rows. What is published never changes; its maker may append behind.</summary>
/// <param name="starts">Where each row's spellings begin, and one more.</param>
/// <param name="spellings">Numbers in the table of spellings; -1 for a field without a value that can be matched.</param>
/// <param name="table">Each spelling once.</param>
/// <param name="tableCount">How many of them are published.</param>
/// <param name="column">The spelling of each row, -1 for a value that cannot be matched, -2 for none; null when a row has several, or rows do not follow each other.</param>
/// <param name="rows">The rows, ascending; null when they follow each other.</param>
/// <param name="firstRow">The first of them then.</param>
internal sealed class FieldOverlay(int[] starts, int[] spellings, OverlaySpelling[] table, int tableCount, int[]? column, int[]? rows, int firstRow)
{
    public static readonly FieldOverlay Empty = new([0], [], [], 0, null, [], 0);

    public ReadOnlySpan<OverlaySpelling> Table => table.AsSpan(0, tableCount);

    /// <summary>Whether rows follow each other and none has several spellings.</summary>
    public bool HasColumn => column is not null;

    /// <summary>The first row, of those that follow each other.</summary>
    public int FirstRow => firstRow;

    /// <summary>By row from the first on: its spelling, -1 for a value that cannot be matched, -2 for none.</summary>
    public ReadOnlySpan<int> Column(int count) => column.AsSpan(0, count);

    public int RowAt(int index) => rows is null ? firstRow + index : rows[index];

    public ReadOnlySpan<int> SpellingsAt(int index) => spellings.AsSpan(starts[index], starts[index + 1] - starts[index]);
}
