using Idp.TechDocs.Markdown.Fences;
using Idp.TechDocs.Markdown.Text;

namespace Idp.TechDocs.Markdown.Extensions.FencedCode;

/// <summary>Where fences may end: the lines that are nothing but signs, by sign and number.</summary>
internal sealed class FenceClosings
{
    private readonly Dictionary<(char Sign, int Length), List<int>> _lines = [];

    public FenceClosings(List<TextLine> lines)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            var line = lines[i].Span.TrimEnd(' ');
            if (line.Length >= 3 && line[0] is '`' or '~' && line.IndexOfAnyExcept(line[0]) < 0)
            {
                if (!_lines.TryGetValue((line[0], line.Length), out var places))
                {
                    _lines[(line[0], line.Length)] = places = [];
                }

                places.Add(i);
            }
        }
    }

    /// <summary>The next line behind a fence that closes it; null for none.</summary>
    public int? Behind(int line, FenceHeader header)
    {
        if (!_lines.TryGetValue((header.Sign, header.Length), out var places))
        {
            return null;
        }

        int found = places.BinarySearch(line + 1);
        found = found < 0 ? ~found : found;
        return found < places.Count ? places[found] : null;
    }
}
