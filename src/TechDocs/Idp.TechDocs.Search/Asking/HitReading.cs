using System.Collections.Immutable;
using Idp.TechDocs.Search.Excerpts;
using Idp.TechDocs.Search.Ranking;
using Idp.TechDocs.Search.Storage;
using Microsoft.Data.Sqlite;

namespace Idp.TechDocs.Search.Asking;

/// <summary>Makes hits of pages.</summary>
internal sealed class HitReading(SqliteConnection connection, int sectionLimit)
{
    public SearchHit Read(RankedPage page, PageScore look)
    {
        using var command = connection.Command(
            """
            SELECT page.site, page.path, page.title, page.address, page.date, page.owner, page.kind, page.lifecycle, page.resource, site.title
            FROM page JOIN site ON site.name = page.site WHERE page.id = $id
            """, ("$id", page.Id));
        using var row = command.ExecuteReader();
        row.Read();
        string address = row.GetString(3);
        return new SearchHit(row.GetString(0), row.GetString(1), Excerpt.Whole(row.GetString(2), look.TitleMatches), address, page.Score)
        {
            Date = row.IsDBNull(4) ? null : DateTimeOffset.FromUnixTimeSeconds(row.GetInt64(4)),
            Owner = row.Text(5),
            Kind = row.Text(6),
            Lifecycle = row.Text(7),
            Resource = row.GetString(8),
            SiteTitle = row.GetString(9),
            Sections = Sections(look, address),
        };
    }

    // Those that have something of the query; the first one of the page when none has.
    private ImmutableArray<SectionHit> Sections(PageScore look, string address)
    {
        var found = look.Sections.Where(section => section.TitleMatches.Count + section.TextMatches.Count > 0).Take(sectionLimit).ToArray();
        return [.. (found.Length > 0 ? found : look.Sections.Take(1)).Select(section => Section(section, address))];
    }

    private static SectionHit Section(SectionScore score, string address)
        => new(
            score.Section.Anchor, Excerpt.Whole(score.Section.Title, score.TitleMatches), Excerpt.Of(score.Section.Text, score.TextMatches),
            score.Section.Anchor.Length == 0 ? address : $"{address}#{score.Section.Anchor}");
}
