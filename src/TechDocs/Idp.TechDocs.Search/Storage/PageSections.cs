using Microsoft.Data.Sqlite;

namespace Idp.TechDocs.Search.Storage;

/// <summary>The sections of a page, as they were given.</summary>
internal static class PageSections
{
    public static List<SearchSection> Read(SqliteConnection connection, long page)
    {
        var sections = new List<SearchSection>();
        using var command = connection.Command(
            "SELECT anchor, title, text FROM section WHERE id BETWEEN $first AND $last ORDER BY id",
            ("$first", page << Schema.SectionBits), ("$last", ((page + 1) << Schema.SectionBits) - 1));
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            sections.Add(new SearchSection(rows.GetString(0), rows.GetString(1), rows.GetString(2)));
        }

        return sections;
    }
}
