namespace Idp.TechDocs.Markdown.Snippets;

/// <summary>Picks the lines of a file that are named.</summary>
internal static class SnippetLines
{
    /// <summary>The lines; null when the section is not there.</summary>
    public static IReadOnlyList<string>? Of(string text, SnippetPath path, bool dedents)
    {
        string[] lines = Lines(text);
        IReadOnlyList<string>? picked = path.Section is { } section ? Section(lines, section)
            : path.Ranges.Count > 0 ? Ranges(lines, path.Ranges)
            : lines;
        return dedents && picked is not null && picked != lines ? Dedent(picked) : picked;
    }

    private static string[] Lines(string text)
    {
        string[] lines = text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
        return lines[^1].Length == 0 ? lines[..^1] : lines;
    }

    private static List<string>? Section(string[] lines, string name)
    {
        List<string>? picked = null;
        foreach (string line in lines)
        {
            var marker = SnippetMarker.Read(line);
            if (marker is { Kind: SnippetMarkerKind.SectionStart } start && start.Value == name)
            {
                picked ??= [];
            }
            else if (picked is not null && marker is { Kind: SnippetMarkerKind.SectionEnd } end && end.Value == name)
            {
                break;
            }
            else
            {
                picked?.Add(line);
            }
        }

        return picked;
    }

    private static List<string> Ranges(string[] lines, IReadOnlyList<(int First, int Last)> ranges)
    {
        var picked = new List<string>();
        foreach (var (first, last) in ranges)
        {
            int start = Math.Clamp(first - 1, 0, lines.Length);
            int end = last == 0 ? lines.Length : Math.Clamp(last, start, lines.Length);

            // A file has no more lines than a page may have, but ranges may overlap.
            picked.AddRange(lines[start..end].Take(Math.Max(0, lines.Length - picked.Count)));
        }

        return picked;
    }

    private static List<string> Dedent(IReadOnlyList<string> lines)
    {
        int indent = lines.Where(line => line.AsSpan().IndexOfAnyExcept(' ', '\t') >= 0)
            .Select(line => line.AsSpan().IndexOfAnyExcept(' ', '\t'))
            .DefaultIfEmpty(0).Min();
        return [.. lines.Select(line => line[Math.Min(indent, line.Length)..])];
    }
}
