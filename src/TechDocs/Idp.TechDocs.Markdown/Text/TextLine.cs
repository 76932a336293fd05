namespace Idp.TechDocs.Markdown.Text;

/// <summary>A line, or what is left of it, and where it stands in the page.</summary>
/// <param name="source">What holds its characters; shared by many lines.</param>
/// <param name="start">The first character in <paramref name="source"/>.</param>
/// <param name="end">Behind the last one.</param>
/// <param name="position">The place of the first character in the page as it was written.</param>
internal readonly struct TextLine(string source, int start, int end, int position)
{
    /// <summary>A line of text that stands nowhere in the page by itself.</summary>
    public TextLine(string text, int position)
        : this(text, 0, text.Length, position)
    {
    }

    public string Source => source;

    public int Start => start;

    public int Position => position;

    public int Length => end - start;

    public bool IsEmpty => end == start;

    public bool IsBlank => Span.TrimStart(' ').IsEmpty;

    public ReadOnlySpan<char> Span => source.AsSpan(start, end - start);

    /// <summary>The number of spaces in front.</summary>
    public int Indent
    {
        get
        {
            int first = Span.IndexOfAnyExcept(' ');
            return first < 0 ? Length : first;
        }
    }

    public char this[int index] => source[start + index];

    /// <summary>The line without its first characters.</summary>
    public TextLine Skip(int count) => new(source, start + count, end, position + count);

    /// <summary>The first characters of the line.</summary>
    public TextLine Take(int count) => new(source, start, start + count, position);

    public TextLine TrimStart() => Skip(Length - Span.TrimStart().Length);

    public TextLine TrimEnd() => Take(Span.TrimEnd().Length);

    /// <summary>Whether at least so many spaces stand in front.</summary>
    public bool IsIndentedBy(int count) => Length >= count && source.AsSpan(start, count).IndexOfAnyExcept(' ') < 0;

    public override string ToString() => start == 0 && end == source.Length ? source : source[start..end];
}
