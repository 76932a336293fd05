using System.Globalization;

namespace Idp.TechDocs.Markdown.Snippets;

/// <summary>What a page names: a file, and lines or a section of it.</summary>
/// <param name="File">The file, as written.</param>
/// <param name="Section">The section; null for none.</param>
/// <param name="Ranges">The lines from and to, counted from 1, 0 where none is said; empty for all.</param>
internal sealed record SnippetPath(string File, string? Section, IReadOnlyList<(int First, int Last)> Ranges)
{
    /// <summary>Reads <c>file</c>, <c>file:section</c>, <c>file:2:5</c> and <c>file:2:5,8:9</c>.</summary>
    public static SnippetPath Parse(string text)
    {
        int start = text.Length;
        while (start > 0 && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] is ':' or ','))
        {
            start--;
        }

        int ranges = text.IndexOf(':', start);
        if (ranges >= 0)
        {
            return new SnippetPath(text[..ranges], null, [.. text[(ranges + 1)..].Split(',').Select(Range)]);
        }

        int colon = text.LastIndexOf(':');
        return colon >= 0 && IsName(text.AsSpan(colon + 1)) ? new SnippetPath(text[..colon], text[(colon + 1)..], []) : new SnippetPath(text, null, []);
    }

    /// <summary>The file below a base path, its parts joined by <c>/</c>; null when it leads out of the base.</summary>
    public static string? Below(string basePath, string file)
    {
        var parts = new List<string>();
        if (!TryAdd(parts, basePath, 0))
        {
            return null;
        }

        return TryAdd(parts, file, parts.Count) ? string.Join('/', parts) : null;
    }

    private static bool TryAdd(List<string> parts, string path, int floor)
    {
        if (path.StartsWith('/') || path.Contains('\\', StringComparison.Ordinal))
        {
            return false;
        }

        foreach (string part in path.Split('/'))
        {
            if (part == ".." && parts.Count <= floor)
            {
                return false;
            }

            if (part == "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("" or "."))
            {
                parts.Add(part);
            }
        }

        return true;
    }

    private static (int First, int Last) Range(string text)
    {
        string[] ends = text.Split(':');
        return (Number(ends[0]), ends.Length > 1 ? Number(ends[1]) : 0);
    }

    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;

    private static bool IsName(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !char.IsAsciiLetter(text[0]))
        {
            return false;
        }

        foreach (char c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_'))
            {
                return false;
            }
        }

        return true;
    }
}
