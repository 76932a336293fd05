using Idp.TechDocs.Markdown.Text;

namespace Idp.TechDocs.Markdown.Extensions.Footnotes;

/// <summary>The footnotes of a page, in the order in which they are defined.</summary>
internal sealed class PageFootnotes
{
    private readonly List<string> _names = [];
    private readonly Dictionary<string, TextChunk> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _marks = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Names => _names;

    public TextChunk TextOf(string name) => _texts[name];

    public void Define(string name, TextChunk text)
    {
        if (!_texts.ContainsKey(name))
        {
            _names.Add(name);
        }

        _texts[name] = text;
    }

    /// <summary>The number of a footnote, from 1; 0 for none.</summary>
    public int NumberOf(string name) => _texts.ContainsKey(name) ? _names.IndexOf(name) + 1 : 0;

    /// <summary>Counts a mark in the text.</summary>
    public int Mark(string name) => _marks[name] = MarksOf(name) + 1;

    public int MarksOf(string name) => _marks.GetValueOrDefault(name);
}
