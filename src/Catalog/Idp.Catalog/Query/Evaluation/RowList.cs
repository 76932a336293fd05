using System.Numerics;

namespace Idp.Catalog.Query.Evaluation;

/// <summary>The rows of a set as numbers.</summary>
internal static class RowList
{
    public static List<int> Of(RowSet rows)
    {
        var list = new List<int>(rows.Count);
        var words = rows.Words;
        for (int i = 0; i < words.Length; i++)
        {
            for (ulong word = words[i]; word != 0; word &= word - 1)
            {
                list.Add((i << 6) + BitOperations.TrailingZeroCount(word));
            }
        }

        return list;
    }
}
