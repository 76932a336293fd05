using Idp.TechDocs.Search.Asking;
using Microsoft.Data.Sqlite;

namespace Idp.TechDocs.Search.Spelling;

/// <summary>Finds the words that somebody may have meant, among those of documents that the asker may see.</summary>
internal sealed class Speller(SqliteConnection connection, QueryScope visible)
{
    private const int MinLength = 4;
    private const int LengthOfTwoEdits = 8;
    private const int MaxAsked = 100;
    private const int MaxCounted = 200;
    private const int MaxRead = 3;

    /// <summary>The likeliest words, the best first; none when nothing is near.</summary>
    /// <remarks>
    /// The fewest edits; then with the same first letter; then in the most documents. Words that only others may read are passed over,
    /// as if they were not there.
    /// </remarks>
    public IReadOnlyList<string> Read(string word)
    {
        if (word.Length < MinLength)
        {
            return [];
        }

        int limit = word.Length < LengthOfTwoEdits ? 1 : 2;
        var near = new WordTable(connection).Near(word, limit)
            .Select(candidate => (Word: candidate, Edits: EditDistance.Of(word, candidate, limit)))
            .Where(candidate => candidate.Edits > 0 && candidate.Edits <= limit)
            .OrderBy(candidate => candidate.Edits).ThenBy(candidate => candidate.Word[0] != word[0]).ThenBy(candidate => candidate.Word, StringComparer.Ordinal)
            .Take(MaxAsked);
        foreach (var equallyNear in near.GroupBy(candidate => candidate.Edits))
        {
            var seen = equallyNear
                .Select(candidate => (candidate.Word, Count: Count(candidate.Word)))
                .Where(candidate => candidate.Count > 0)
                .OrderBy(candidate => candidate.Word[0] != word[0]).ThenByDescending(candidate => candidate.Count).ThenBy(candidate => candidate.Word, StringComparer.Ordinal)
                .Select(candidate => candidate.Word)
                .Take(MaxRead).ToArray();
            if (seen.Length > 0)
            {
                return seen;
            }
        }

        return [];
    }

    private int Count(string word) => visible.CountSpelled(word, MaxCounted);
}
