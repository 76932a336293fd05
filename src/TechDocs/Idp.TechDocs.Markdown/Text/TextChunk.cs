namespace Idp.TechDocs.Markdown.Text;

/// <summary>Lines that are looked at together: what stands between two blank lines, or all that an item or a quote holds.</summary>
internal readonly struct TextChunk(TextLine[] lines, int start, int count)
{
    public TextChunk(TextLine[] lines)
        : this(lines, 0, lines.Length)
    {
    }

    public TextChunk(TextLine line)
        : this([line])
    {
    }

    public int Count => count;

    /// <summary>What holds the lines; shared by all parts of a chunk.</summary>
    public TextLine[] Array => lines;

    /// <summary>The first line in <see cref="Array"/>.</summary>
    public int Start => start;

    public ReadOnlySpan<TextLine> Lines => lines.AsSpan(start, count);

    /// <summary>Whether not a single character is in it.</summary>
    public bool IsEmpty => count == 0 || (count == 1 && lines[start].IsEmpty);

    /// <summary>Whether it has nothing but spaces.</summary>
    public bool IsBlank
    {
        get
        {
            foreach (var line in Lines)
            {
                if (!line.IsBlank)
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>Whether a blank line is in it, as in lines that were not cut at those.</summary>
    public bool HasBlank
    {
        get
        {
            foreach (var line in Lines)
            {
                if (line.IsBlank)
                {
                    return true;
                }
            }

            return false;
        }
    }

    public TextLine this[int index] => lines[start + index];

    public TextChunk Skip(int skipped) => new(lines, start + skipped, count - skipped);

    public TextChunk Take(int taken) => new(lines, start, taken);

    /// <summary>Without the empty lines in front.</summary>
    public TextChunk TrimStart()
    {
        int skipped = 0;
        while (skipped < count && this[skipped].IsEmpty)
        {
            skipped++;
        }

        return Skip(skipped);
    }

    /// <summary>Without the empty lines at the end.</summary>
    public TextChunk TrimEnd()
    {
        int taken = count;
        while (taken > 0 && this[taken - 1].IsEmpty)
        {
            taken--;
        }

        return Take(taken);
    }

    /// <summary>Each line changed.</summary>
    public TextChunk Select(Func<TextLine, TextLine> change)
    {
        var changed = new TextLine[count];
        for (int i = 0; i < count; i++)
        {
            changed[i] = change(this[i]);
        }

        return new TextChunk(changed);
    }

    /// <summary>How many lines from one on are indented, or blank with such a one behind them.</summary>
    public int CountIndented(int from, int indent)
    {
        int end = from;
        for (int i = from; i < count && (this[i].IsIndentedBy(indent) || this[i].IsBlank); i++)
        {
            end = this[i].IsBlank ? end : i + 1;
        }

        return end - from;
    }

    /// <summary>Takes the indent off the lines that have it, or that are blank; what is left begins with the first one that has not.</summary>
    public (TextChunk Indented, TextChunk Left) Detab(int indent)
    {
        int taken = 0;
        while (taken < count && (this[taken].IsIndentedBy(indent) || this[taken].IsBlank))
        {
            taken++;
        }

        return (Take(taken).Select(line => line.IsIndentedBy(indent) ? line.Skip(indent) : line.Skip(line.Length)), Skip(taken));
    }

    /// <summary>The lines joined by line feeds.</summary>
    public override string ToString()
    {
        if (count <= 1)
        {
            return count == 0 ? "" : this[0].ToString();
        }

        int length = count - 1;
        foreach (var line in Lines)
        {
            length += line.Length;
        }

        return string.Create(length, this, static (text, chunk) =>
        {
            for (int i = 0; i < chunk.Count; i++)
            {
                var line = chunk[i].Span;
                line.CopyTo(text);
                if (i + 1 < chunk.Count)
                {
                    text[line.Length] = '\n';
                    text = text[(line.Length + 1)..];
                }
            }
        });
    }
}
