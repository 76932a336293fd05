using Idp.TechDocs.Markdown.Blocks;
using Idp.TechDocs.Markdown.Text;
using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Extensions.Footnotes;

/// <summary><c>[^name]: text</c> with indented lines and chunks behind it.</summary>
internal sealed class FootnoteRule : BlockRule
{
    private const int Indent = PageReading.TabLength;

    public override bool TryRead(ContainerBlock parent, ChunkQueue chunks, BlockReading reading)
    {
        int first = FindIn(chunks.First, reading);
        if (first < 0)
        {
            return false;
        }

        var chunk = chunks.Take();
        TryReadMark(chunk[first], out string name, out int marker);
        var rest = chunk.Skip(first + 1).TrimStart();
        int next = IndexIn(rest);
        var own = next < 0 ? rest : rest.Take(next).TrimEnd();
        var lines = new List<TextLine> { chunk[first].Skip(marker) };
        lines.AddRange(own.Select(Detab).Lines);
        if (next >= 0)
        {
            chunks.PutBack(rest.Skip(next));
        }
        else
        {
            TakeIndented(chunks, lines);
        }

        reading.Page.State<PageFootnotes>().Define(name, TrimEnd(TrimStart(lines)));
        var before = chunk.Take(first);
        if (!before.IsBlank)
        {
            chunks.PutBack(before.TrimEnd());
        }

        return true;
    }

    public override int LengthAt(TextChunk chunk, int line) => BeginsAt(chunk, line) ? 1 + chunk.CountIndented(line + 1, Indent) : 0;

    protected override bool BeginsAt(TextChunk chunk, int line) => TryReadMark(chunk[line], out _, out _);

    private static void TakeIndented(ChunkQueue chunks, List<TextLine> lines)
    {
        while (!chunks.IsEmpty && chunks.First.Count > 0 && chunks.First[0].IsIndentedBy(Indent))
        {
            var chunk = chunks.Take();
            int next = IndexIn(chunk);
            lines.Add(new TextLine("", chunk[0].Position));
            lines.AddRange((next < 0 ? chunk : chunk.Take(next).TrimEnd()).Select(Detab).Lines);
            if (next >= 0)
            {
                chunks.PutBack(chunk.Skip(next));
                return;
            }
        }
    }

    private static int IndexIn(TextChunk chunk)
    {
        for (int i = 0; i < chunk.Count; i++)
        {
            if (TryReadMark(chunk[i], out _, out _))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool TryReadMark(TextLine line, out string name, out int end)
    {
        (name, end) = ("", 0);
        int open = line.Indent;
        if (open > 3 || !line.Span[open..].StartsWith("[^", StringComparison.Ordinal))
        {
            return false;
        }

        int close = line.Span[open..].IndexOf(']') + open;
        if (close < open || close + 1 >= line.Length || line[close + 1] != ':')
        {
            return false;
        }

        name = line.Span[(open + 2)..close].ToString();
        end = close + 2;
        while (end < line.Length && line[end] == ' ')
        {
            end++;
        }

        return true;
    }

    private static TextLine Detab(TextLine line) => line.IsIndentedBy(Indent) ? line.Skip(Indent) : line;

    // The first line may be empty; so is the footnote, if there is no other.
    private static TextChunk TrimStart(List<TextLine> lines)
    {
        var text = new TextChunk([.. lines]);
        return text.TrimStart() is { Count: > 0 } rest ? rest : text.Take(1);
    }

    private static TextChunk TrimEnd(TextChunk lines)
    {
        while (lines.Count > 1 && lines[lines.Count - 1].IsBlank)
        {
            lines = lines.Take(lines.Count - 1);
        }

        return new TextChunk([.. lines.Take(lines.Count - 1).Lines, lines[lines.Count - 1].TrimEnd()]);
    }
}
