using System.Collections.Immutable;
using Idp.TechDocs.Search.Storage;
using Microsoft.Data.Sqlite;

namespace Idp.TechDocs.Search.Writing;

/// <summary>What the index has of a site.</summary>
internal static class SiteRows
{
    public static (long Id, byte[] TextHash, byte[] AttributeHash)? Find(SqliteConnection connection, string site, string path)
    {
        using var command = connection.Command(
            "SELECT id, text_hash, attribute_hash FROM page WHERE site = $site AND path = $path", ("$site", site), ("$path", path));
        using var row = command.ExecuteReader();
        return row.Read() ? (row.GetInt64(0), (byte[])row.GetValue(1), (byte[])row.GetValue(2)) : null;
    }

    public static ImmutableArray<string> Names(SqliteConnection connection)
    {
        using var command = connection.Command("SELECT name FROM site ORDER BY name");
        using var rows = command.ExecuteReader();
        var names = ImmutableArray.CreateBuilder<string>();
        while (rows.Read())
        {
            names.Add(rows.GetString(0));
        }

        return names.ToImmutable();
    }

    public static void WriteTitle(SqliteConnection connection, SearchSite site)
        => connection.Execute("INSERT INTO site VALUES($name, $title) ON CONFLICT DO UPDATE SET title = $title", ("$name", site.Name), ("$title", site.Title));

    /// <summary>Removes the pages of a site that are not among those kept.</summary>
    public static int RemoveOthers(SqliteConnection connection, PageTable pages, string site, HashSet<string> kept)
    {
        var gone = new List<long>();
        using (var command = connection.Command("SELECT id, path FROM page WHERE site = $site", ("$site", site)))
        using (var rows = command.ExecuteReader())
        {
            while (rows.Read())
            {
                if (!kept.Contains(rows.GetString(1)))
                {
                    gone.Add(rows.GetInt64(0));
                }
            }
        }

        gone.ForEach(pages.Remove);
        return gone.Count;
    }

    /// <summary>Removes single pages of a site.</summary>
    public static int Remove(SqliteConnection connection, PageTable pages, string site, IEnumerable<string> paths)
    {
        int removed = 0;
        foreach (string path in paths)
        {
            if (Find(connection, site, path) is var (id, _, _))
            {
                pages.Remove(id);
                removed++;
            }
        }

        return removed;
    }
}
