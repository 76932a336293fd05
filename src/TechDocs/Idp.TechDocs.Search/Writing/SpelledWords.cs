using Idp.TechDocs.Search.Storage;
using Microsoft.Data.Sqlite;

namespace Idp.TechDocs.Search.Writing;

/// <summary>The table of all words, brought up to date once for many pages.</summary>
internal sealed class SpelledWords(SqliteConnection connection)
{
    // After so many pages whose old words nobody has looked after.
    private const int SweepAfter = 2_000;

    private readonly HashSet<string> _new = new(StringComparer.Ordinal);
    private int _unswept;

    public void Add(IEnumerable<string> words) => _new.UnionWith(words);

    /// <summary>Tells that a page has lost words, which perhaps no other one has.</summary>
    public void Unsweep() => _unswept++;

    /// <summary>Writes new words, and removes those that are no page's any more when there may be many.</summary>
    public void Write()
    {
        using (var command = connection.Command("INSERT OR IGNORE INTO word VALUES($word, $reversed)", ("$word", ""), ("$reversed", "")))
        {
            foreach (string word in _new.Order(StringComparer.Ordinal))
            {
                command.Parameters[0].Value = word;
                command.Parameters[1].Value = Reversed(word);
                command.ExecuteNonQuery();
            }
        }

        if (_unswept > 0)
        {
            connection.Execute("UPDATE state SET unswept = unswept + $pages", ("$pages", _unswept));
            if (connection.Scalar("SELECT unswept FROM state") is long unswept && unswept > Math.Max(SweepAfter, (long)connection.Scalar("SELECT count(*) FROM page")!))
            {
                connection.Execute("DELETE FROM word WHERE word NOT IN (SELECT term FROM spelled); UPDATE state SET unswept = 0");
            }
        }

        _new.Clear();
        _unswept = 0;
    }

    /// <summary>A word from its end to its beginning.</summary>
    public static string Reversed(string word) => string.Create(word.Length, word, static (span, word) =>
    {
        word.CopyTo(span);
        span.Reverse();
    });
}
