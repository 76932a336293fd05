using Idp.Catalog.Query.Fields;
using Idp.Catalog.Snapshots;

namespace Idp.Catalog.Query.Ordering;

/// <summary>The order of the rows of one version by a text that each has once: their ids or references.</summary>
internal sealed class RowTies
{
    private readonly TieOrder _segment;
    private readonly int[] _log;
    private readonly int _nodeCount;
    private readonly Func<int, string> _textOf;

    private RowTies(TieOrder segment, int[] log, int nodeCount, Func<int, string> textOf)
    {
        _segment = segment;
        _log = log;
        _nodeCount = nodeCount;
        _textOf = textOf;
    }

    /// <summary>Rows from here on are not of the segment.</summary>
    public int FirstLogRow => _nodeCount;

    /// <summary>The rows of the segment in this order.</summary>
    public TieOrder Segment => _segment;

    public static RowTies ByUid(CatalogSnapshot snapshot)
    {
        var order = snapshot.Segment.Fields.Ids;
        return new RowTies(
            order, snapshot.Log.Fields.Ids(order).UpTo(snapshot.Log, snapshot.LogCount), snapshot.Segment.NodeCount, row => UidOf(snapshot, row));
    }

    public static RowTies ByRef(CatalogSnapshot snapshot)
    {
        var order = snapshot.Segment.Fields.Refs;
        return new RowTies(
            order,
            snapshot.Log.Fields.Refs(order).UpTo(snapshot.Log, snapshot.LogCount),
            snapshot.Segment.NodeCount,
            row => snapshot.Nodes.KeyOf(snapshot.NodeAt(row)));
    }

    /// <summary>The id of the entity in a row.</summary>
    public static string UidOf(CatalogSnapshot snapshot, int row)
        => snapshot.ValueAt(row, "metadata", "uid").AsString() is { Length: > 0 } uid ? uid : EntityUid.Derive(snapshot.Nodes.KeyOf(snapshot.NodeAt(row)));

    public string TextOf(int row) => _textOf(row);

    public int RankOf(int row) => row < _nodeCount ? _segment.RankOfSegmentRow(row) : _log[row - _nodeCount];

    public int Compare(int left, int right)
    {
        int byRank = RankOf(left).CompareTo(RankOf(right));
        return byRank != 0 || left == right ? byRank : Utf8Order.Compare(_textOf(left), _textOf(right));
    }

    /// <summary>Where a text stands: see <see cref="TieOrder.RankOf"/>.</summary>
    public int RankOf(string text) => _segment.RankOf(text);

    /// <summary>Where a row stands to a text.</summary>
    public int CompareTo(int row, string text) => Utf8Order.Compare(_textOf(row), text);
}
