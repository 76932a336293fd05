using System.Collections.Immutable;

namespace Idp.TechDocs;

/// <summary>The navigation of a site that has none of its own: its folders.</summary>
internal static class DerivedNavigation
{
    /// <param name="pages">The pages in their order.</param>
    /// <param name="folder">The folder whose pages are meant, with a slash at its end; empty for all.</param>
    public static ImmutableArray<NavNode> Of(IEnumerable<string> pages, string folder = "")
    {
        var root = new Section("");
        foreach (string page in pages.Where(page => page.StartsWith(folder, StringComparison.Ordinal)))
        {
            var section = root;
            string[] names = page[folder.Length..].Split('/');
            foreach (string name in names.AsSpan(0, names.Length - 1))
            {
                section = section.Find(FolderTitle.Of(name));
            }

            section.Add(page);
        }

        return root.ToNodes();
    }

    // Two folders of one title become one section, as in MkDocs.
    private sealed class Section(string title)
    {
        private readonly List<object> _items = [];
        private readonly Dictionary<string, Section> _sections = new(StringComparer.Ordinal);

        public void Add(string page) => _items.Add(page);

        public Section Find(string name)
        {
            if (!_sections.TryGetValue(name, out var section))
            {
                _sections.Add(name, section = new Section(name));
                _items.Add(section);
            }

            return section;
        }

        // Recursion is as deep as a path has folders, which ContentPath.MaxLength bounds.
        public ImmutableArray<NavNode> ToNodes()
            => [.. _items.Select(item => item is Section section ? NavNode.OfSection(section.Title, section.ToNodes()) : NavNode.OfPage((string)item))];

        private string Title => title;
    }
}
