using Idp.Catalog.Model.Packing;

namespace Idp.Catalog.Query.Fields;

/// <summary>Collects the fields of a segment's rows, one after the other. A text that entities share is looked for once for each key. Not thread-safe.</summary>
internal sealed class SegmentRowTexts(SharedParts parts, int rowCount, int keyCount) : IPackedFieldTexts
{
    // By key and number of a shared text, two more than the text's number in the builder; 0 for one that did not come yet.
    private readonly int[][] _ids = [.. Enumerable.Range(0, keyCount).Select(_ => new int[parts.Texts.Length])];

    public SegmentFieldBuilder[] Builders { get; } = [.. Enumerable.Range(0, keyCount).Select(_ => new SegmentFieldBuilder(rowCount))];

    public int Row { get; set; }

    public void Add(int key, string? text) => Builders[key].Add(Row, text);

    public void AddShared(int key, int number)
    {
        ref int id = ref _ids[key][number];
        if (id == 0)
        {
            id = Builders[key].IdOf(parts.Texts[number]) + 2;
        }

        Builders[key].Add(Row, id - 2);
    }
}
