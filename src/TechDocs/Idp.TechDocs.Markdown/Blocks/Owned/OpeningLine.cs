using Idp.TechDocs.Markdown.Text;

namespace Idp.TechDocs.Markdown.Blocks.Owned;

/// <summary>What stands behind the signs that open a block: words that are its classes, and a title in quotes.</summary>
/// <param name="Classes">In lower case, with one space between them; null for none.</param>
/// <param name="Title">The title; null for none, empty for one that is to be left out.</param>
internal readonly record struct OpeningLine(string? Classes, string? Title)
{
    public string DefaultTitle
    {
        get
        {
            string first = Classes!.Split(' ')[0];
            return string.Concat(first[..1].ToUpperInvariant(), first[1..]);
        }
    }

    /// <summary>The title as a line: it stands in the quotes at the end of the line that was read; or the default one.</summary>
    public TextLine TitleIn(TextLine line)
    {
        if (Title is null)
        {
            return new TextLine(DefaultTitle, line.Position);
        }

        var quoted = line.TrimEnd();
        return quoted.Take(quoted.Length - 1).Skip(quoted.Length - 1 - Title.Length);
    }

    /// <summary>Reads a line from behind the signs on; null when it opens nothing.</summary>
    /// <param name="line">What stands behind the signs.</param>
    /// <param name="needsClasses">Whether a title alone is not enough.</param>
    public static OpeningLine? Read(ReadOnlySpan<char> line, bool needsClasses)
    {
        var words = line.StartsWith(' ') ? line[1..] : line;
        int end = EndOfWords(words);
        string? classes = end == 0 ? null : string.Join(' ', words[..end].ToString().ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries));
        if (classes is null && needsClasses)
        {
            return null;
        }

        var rest = end == 0 ? line : words[end..];
        var title = rest.Trim(' ');
        if (title.IsEmpty)
        {
            return classes is null ? null : new OpeningLine(classes, null);
        }

        bool isTitle = rest[0] == ' ' && title.Length >= 2 && title[0] == '"' && title[^1] == '"';
        return isTitle ? new OpeningLine(classes, title[1..^1].ToString()) : null;
    }

    // Words of letters, digits, _ and - with spaces between them.
    private static int EndOfWords(ReadOnlySpan<char> text)
    {
        int end = 0;
        for (int at = 0; at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '-' or ' '); at++)
        {
            if (text[at] != ' ')
            {
                end = at + 1;
            }
            else if (end == 0)
            {
                return 0;
            }
        }

        return end;
    }
}
