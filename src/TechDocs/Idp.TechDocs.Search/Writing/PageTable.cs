using Idp.TechDocs.Search.Storage;
using Microsoft.Data.Sqlite;

namespace Idp.TechDocs.Search.Writing;

/// <summary>Writes pages within a transaction.</summary>
internal sealed class PageTable(SqliteConnection connection, SearchStemming stemming) : IDisposable
{
    private readonly SpelledWords _words = new(connection);
    private readonly SqliteCommand _insertSection = connection.Command(
        "INSERT INTO section VALUES($id, $anchor, $title, $text)", ("$id", 0L), ("$anchor", ""), ("$title", ""), ("$text", ""));

    public void Insert(PageRow row)
    {
        long id = (long)connection.Scalar("SELECT coalesce(max(id), 0) + 1 FROM page")!;
        connection.Execute(
            "INSERT INTO page(id, site, path, resource, authority, title, place, address, text_hash, attribute_hash) VALUES($id, $site, $path, '', 0, '', '', '', x'', x'')",
            ("$id", id), ("$site", row.Site.Name), ("$path", row.Document.Path));
        WriteText(id, row);
        WriteAttributes(id, row);
    }

    public void ReplaceText(long id, PageRow row)
    {
        RemoveText(id);
        WriteText(id, row);
    }

    public void WriteAttributes(long id, PageRow row)
    {
        connection.Execute(
            """
            UPDATE page SET resource = $resource, date = $date, authority = $authority, owner = $owner, kind = $kind, lifecycle = $lifecycle,
              title = $title, place = $place, address = $address, text_hash = $text_hash, attribute_hash = $attribute_hash WHERE id = $id
            """,
            ("$id", id), ("$resource", row.Resource), ("$date", row.Date), ("$authority", row.Authority), ("$owner", row.Owner), ("$kind", row.Kind),
            ("$lifecycle", row.Lifecycle), ("$title", row.Document.Title), ("$place", row.Place), ("$address", row.Address), ("$text_hash", row.TextHash), ("$attribute_hash", row.AttributeHash));
        connection.Execute("DELETE FROM tag WHERE page = $id", ("$id", id));
        foreach (string tag in row.Tags)
        {
            connection.Execute("INSERT INTO tag VALUES($id, $tag)", ("$id", id), ("$tag", tag));
        }
    }

    public void Remove(long id)
    {
        RemoveText(id);
        connection.Execute("DELETE FROM tag WHERE page = $id; DELETE FROM page WHERE id = $id", ("$id", id));
    }

    /// <summary>Ends what belongs to one transaction.</summary>
    public void Complete() => _words.Write();

    public void Dispose() => _insertSection.Dispose();

    private void WriteText(long id, PageRow row)
    {
        var text = new PageText(stemming, row.Document.Title, row.Place, row.Document.Sections);
        connection.Execute(
            "INSERT INTO words(rowid, title, heading, place, text) VALUES($id, $title, $heading, $place, $text); INSERT INTO spelling(rowid, word) VALUES($id, $spelled)",
            ("$id", id), ("$title", text.Title), ("$heading", text.Heading), ("$place", text.Place), ("$text", text.Text), ("$spelled", string.Join(' ', text.Spelled)));
        long section = id << Schema.SectionBits;
        foreach (var part in row.Document.Sections)
        {
            _insertSection.Parameters[0].Value = section++;
            _insertSection.Parameters[1].Value = part.Anchor;
            _insertSection.Parameters[2].Value = part.Title;
            _insertSection.Parameters[3].Value = part.Text;
            _insertSection.ExecuteNonQuery();
        }

        _words.Add(text.Spelled);
    }

    private void RemoveText(long id)
    {
        var text = TextOf(id);
        connection.Execute(
            """
            INSERT INTO words(words, rowid, title, heading, place, text) VALUES('delete', $id, $title, $heading, $place, $text);
            DELETE FROM spelling WHERE rowid = $id; DELETE FROM section WHERE id BETWEEN $first AND $last
            """,
            ("$id", id), ("$title", text.Title), ("$heading", text.Heading), ("$place", text.Place), ("$text", text.Text), ("$first", id << Schema.SectionBits), ("$last", ((id + 1) << Schema.SectionBits) - 1));
        _words.Unsweep();
    }

    private PageText TextOf(long id)
    {
        using var command = connection.Command("SELECT title, place FROM page WHERE id = $id", ("$id", id));
        using var row = command.ExecuteReader();
        row.Read();
        return new PageText(stemming, row.GetString(0), row.GetString(1), PageSections.Read(connection, id));
    }
}
