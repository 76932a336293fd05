using System.Collections.Immutable;
using Idp.Diagnostics;

namespace Idp.TechDocs.Search.Writing;

/// <summary>Keeps documents within the limits of the index, and says what was cut.</summary>
internal static class DocumentBounds
{
    public static SearchDocument Within(SearchDocument document, SearchSite site, SearchIndexOptions options, DiagnosticBag diagnostics)
    {
        var sections = document.Sections.IsDefault ? [] : document.Sections;
        if (sections.Length > options.MaxSections)
        {
            diagnostics.Add(new Diagnostic(SearchFaults.Cut, null, document.Path, site.Name, options.MaxSections, "sections"));
            sections = sections[..options.MaxSections];
        }

        if (sections.Sum(Length) > options.MaxTextLength)
        {
            diagnostics.Add(new Diagnostic(SearchFaults.Cut, null, document.Path, site.Name, options.MaxTextLength, "characters"));
            sections = Shortened(sections, options.MaxTextLength);
        }

        return document with { Sections = sections, Tags = document.Tags.IsDefault ? [] : document.Tags };
    }

    private static long Length(SearchSection section) => (long)section.Anchor.Length + section.Title.Length + section.Text.Length;

    private static ImmutableArray<SearchSection> Shortened(ImmutableArray<SearchSection> sections, int rest)
    {
        var kept = ImmutableArray.CreateBuilder<SearchSection>();
        foreach (var section in sections)
        {
            rest -= section.Anchor.Length + section.Title.Length;
            if (rest <= 0)
            {
                break;
            }

            kept.Add(section.Text.Length <= rest ? section : section with { Text = section.Text[..rest] });
            rest -= kept[^1].Text.Length;
        }

        return kept.ToImmutable();
    }
}
