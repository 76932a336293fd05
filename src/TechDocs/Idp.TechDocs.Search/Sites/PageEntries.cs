namespace Idp.TechDocs.Search.Sites;

/// <summary>The entries of a search index that belong to one page.</summary>
internal sealed class PageEntries(string path)
{
    private readonly List<SearchSection> _sections = [];
    private readonly SortedSet<string> _tags = new(StringComparer.Ordinal);
    private string? _title;
    private string _text = "";

    public void Add(string anchor, string title, string text)
    {
        if (anchor.Length > 0)
        {
            _sections.Add(new SearchSection(anchor, title, text));
        }
        else
        {
            _title ??= title;
            _text = text;
        }
    }

    public void AddTags(IEnumerable<string> tags) => _tags.UnionWith(tags);

    public SearchDocument ToDocument()
    {
        string title = _title is { Length: > 0 } given ? given : _sections is [var first, ..] ? first.Title : path;
        string before = TextBeforeHeadings();
        IEnumerable<SearchSection> start = before.Length > 0 || _sections.Count == 0 ? [new SearchSection("", title, before)] : [];
        return new SearchDocument(path, title) { Sections = [.. start, .. _sections], Tags = [.. _tags] };
    }

    // MkDocs writes the whole page here, headings and all.
    private string TextBeforeHeadings()
    {
        if (_sections.Count == 0 || _text.Length < _sections.Sum(section => section.Text.Length))
        {
            return _text.Trim();
        }

        int heading = _text.IndexOf(_sections[0].Title, StringComparison.Ordinal);
        return heading < 0 ? "" : _text[..heading].Trim();
    }
}
