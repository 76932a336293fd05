namespace Idp.Catalog.Query.Fields;

/// <summary>A value as written in an overlay.</summary>
/// <param name="Value">In lower case.</param>
/// <param name="Text">As written.</param>
/// <param name="Rank">Where the value stands among those of the segment: see <see cref="SegmentField.RankOf"/>.</param>
/// <param name="Known">The same spelling in the segment; -1 if it is new.</param>
internal readonly record struct OverlaySpelling(string Value, string Text, int Rank, int Known);
