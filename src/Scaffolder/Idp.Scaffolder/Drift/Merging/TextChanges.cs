using System.Text;
using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;

namespace Idp.Scaffolder.Drift.Merging;

/// <summary>The changes from an origin to one side, taken from the first to the last.</summary>
internal sealed class TextChanges
{
    private readonly IReadOnlyList<string> _origin;
    private readonly IReadOnlyList<string> _side;
    private readonly IList<DiffBlock> _blocks;
    private int _next;
    private int _reach;
    private int _shift;

    public TextChanges(string origin, string side)
    {
        var difference = Differ.Instance.CreateDiffs(origin, side, ignoreWhiteSpace: false, ignoreCase: false, new LineEndingsPreservingChunker());
        _origin = difference.PiecesOld;
        _side = difference.PiecesNew;
        _blocks = difference.DiffBlocks;
    }

    /// <summary>Where the next change stands in the origin.</summary>
    public LineRegion? Next => _next < _blocks.Count ? RegionOf(_blocks[_next]) : null;

    /// <summary>Widens a region by the changes that touch it.</summary>
    /// <returns>Whether it became larger, or a change was found in it.</returns>
    public bool Grow(ref LineRegion region)
    {
        int before = _reach = Math.Max(_reach, _next);
        while (_reach < _blocks.Count && RegionOf(_blocks[_reach]) is var change && change.Start <= region.End)
        {
            region = new LineRegion(Math.Min(region.Start, change.Start), Math.Max(region.End, change.End));
            _reach++;
        }

        return _reach > before;
    }

    /// <summary>What this side has in place of a region that <see cref="Grow"/> made; moves behind it.</summary>
    public SideLines Take(LineRegion region)
    {
        int start = region.Start + _shift;
        bool isUnchanged = _reach == _next;
        for (; _next < _reach; _next++)
        {
            _shift += _blocks[_next].InsertCountB - _blocks[_next].DeleteCountA;
        }

        return new SideLines([.. _side.Skip(start).Take(region.End + _shift - start)], isUnchanged);
    }

    /// <summary>Copies lines of the origin that no side changed.</summary>
    public void CopyOrigin(int start, int end, StringBuilder target)
    {
        for (int line = start; line < Math.Min(end, _origin.Count); line++)
        {
            target.Append(_origin[line]);
        }
    }

    private static LineRegion RegionOf(DiffBlock block) => new(block.DeleteStartA, block.DeleteStartA + block.DeleteCountA);
}
