using Idp.TechDocs.Building;
using Idp.TechDocs.Pages;

namespace Idp.TechDocs.Live;

/// <summary>The places of pages by their names. Immutable, so thread-safe.</summary>
internal sealed class SitePlaces
{
    private readonly Dictionary<string, int> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);

    public SitePlaces(IEnumerable<SitePage> pages)
    {
        foreach (var page in pages)
        {
            int index = _sources.Count;
            _sources[page.Source] = index;
            _files[page.File] = index;
            _texts[PagePrinter.SourceFileOf(page)] = index;
        }
    }

    /// <summary>The files that are made of pages.</summary>
    public IEnumerable<string> Files => _files.Keys.Concat(_texts.Keys);

    /// <summary>The page with a source, or -1.</summary>
    public int IndexOf(string source) => _sources.GetValueOrDefault(source, -1);

    /// <summary>The page that is shown as a file, or -1.</summary>
    public int IndexOfFile(string file) => _files.GetValueOrDefault(file, -1);

    /// <summary>The page whose text is a file, or -1.</summary>
    public int IndexOfText(string file) => _texts.GetValueOrDefault(file, -1);
}
