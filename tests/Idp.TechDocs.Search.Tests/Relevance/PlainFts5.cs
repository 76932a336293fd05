using Idp.TechDocs.Search.Storage;
using Microsoft.Data.Sqlite;

namespace Idp.TechDocs.Search.Relevance;

/// <summary>What FTS5 finds by itself: a title and a text, its own tokenizer, bm25 without weights.</summary>
internal sealed class PlainFts5 : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public PlainFts5()
    {
        _connection.Open();
        _connection.Execute("CREATE VIRTUAL TABLE page USING fts5(key UNINDEXED, title, text)");
        foreach (var (key, (_, document)) in RelevanceFixture.Documents)
        {
            string text = string.Join('\n', document.Sections.Select(section => $"{section.Title}\n{section.Text}"));
            _connection.Execute("INSERT INTO page VALUES($key, $title, $text)", ("$key", key), ("$title", document.Title), ("$text", text));
        }
    }

    /// <summary>The best ten.</summary>
    /// <param name="query">Words and phrases.</param>
    /// <param name="operation">What joins them: <c>AND</c> or <c>OR</c>.</param>
    public IReadOnlyList<string> Find(string query, string operation)
    {
        var terms = query.Split('"').SelectMany((piece, i) => i % 2 == 1 ? [piece] : piece.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(term => $"\"{term}\"");
        using var command = _connection.Command("SELECT key FROM page WHERE page MATCH $match ORDER BY rank LIMIT 10", ("$match", string.Join($" {operation} ", terms)));
        using var rows = command.ExecuteReader();
        var found = new List<string>();
        while (rows.Read())
        {
            found.Add(rows.GetString(0));
        }

        return found;
    }

    public void Dispose() => _connection.Dispose();
}
