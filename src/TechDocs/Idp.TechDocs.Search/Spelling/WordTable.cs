using Idp.TechDocs.Search.Storage;
using Idp.TechDocs.Search.Writing;
using Microsoft.Data.Sqlite;

namespace Idp.TechDocs.Search.Spelling;

/// <summary>The words of all documents, as they are spelled.</summary>
internal sealed class WordTable(SqliteConnection connection)
{
    private const int MaxCompletions = 24;
    private const int MaxNear = 20_000;

    /// <summary>Words with a beginning, the shortest first.</summary>
    public List<string> StartingWith(string prefix)
        => Read("SELECT word FROM word WHERE word >= $from AND word < $to ORDER BY length(word), word LIMIT $limit", prefix, MaxCompletions);

    /// <summary>Words that begin or end as another one does, about as long as that one.</summary>
    public IEnumerable<string> Near(string word, int distance)
    {
        // An edit leaves one of two ends alone; a swap in the middle, all but one letter of them.
        int end = Math.Max(2, (word.Length - distance) / (distance + 1));
        const string Condition = " BETWEEN $min AND $max AND ";
        return Read($"SELECT word FROM word WHERE length(word) {Condition} word >= $from AND word < $to LIMIT $limit", word[..end], MaxNear, word.Length, distance)
            .Concat(Read(
                $"SELECT word FROM word WHERE length(word) {Condition} reversed >= $from AND reversed < $to LIMIT $limit", SpelledWords.Reversed(word)[..end], MaxNear, word.Length, distance))
            .Distinct(StringComparer.Ordinal);
    }

    private List<string> Read(string sql, string prefix, int limit, int length = 0, int distance = 0)
    {
        using var command = connection.Command(
            sql, ("$from", prefix), ("$to", prefix + "\U0010FFFF"), ("$limit", limit), ("$min", length - distance), ("$max", length + distance));
        using var rows = command.ExecuteReader();
        var words = new List<string>();
        while (rows.Read())
        {
            words.Add(rows.GetString(0));
        }

        return words;
    }
}
