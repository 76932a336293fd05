using Idp.Catalog.Query.Evaluation;

namespace Idp.Catalog.Query.Fields;

/// <summary>One field as one version of the catalog has it: that of the segment, and rows that override it.</summary>
/// <param name="segment">The settled part.</param>
/// <param name="masked">Rows of the segment that the overlay has a say in, as bits; null for none.</param>
/// <param name="overlay">The rest.</param>
/// <param name="overlayCount">How many rows of it count.</param>
internal sealed class FieldView(SegmentField segment, ulong[]? masked, FieldOverlay overlay, int overlayCount)
{
    public SegmentField Segment => segment;

    public FieldOverlay Overlay => overlay;

    public int OverlayCount => overlayCount;

    public ReadOnlySpan<ulong> Masked => masked;

    public bool IsMasked(int row) => masked is not null && ((masked[row >> 6] >> row) & 1) != 0;

    /// <summary>Adds the rows that pass a test to an empty set; among them may be rows that are not live.</summary>
    public void Select(FieldTest test, RowSet rows)
    {
        test.Select(segment, rows);
        if (masked is not null)
        {
            rows.Remove(masked);
        }

        if (overlayCount > 0)
        {
            SelectOverlay(test, rows);
        }
    }

    private void SelectOverlay(FieldTest test, RowSet rows)
    {
        using var passing = new RowSet(overlay.Table.Length);
        for (int i = 0; i < overlay.Table.Length; i++)
        {
            if (test.Passes(overlay.Table[i].Value))
            {
                passing.Add(i);
            }
        }

        if (overlay.HasColumn)
        {
            OverlayColumn.Select(overlay.Column(overlayCount), overlay.FirstRow, passing, test.PassesNull, rows);
            return;
        }

        for (int i = 0; i < overlayCount; i++)
        {
            foreach (int spelling in overlay.SpellingsAt(i))
            {
                if (spelling < 0 ? test.PassesNull : passing.Contains(spelling))
                {
                    rows.Add(overlay.RowAt(i));
                    break;
                }
            }
        }
    }
}
