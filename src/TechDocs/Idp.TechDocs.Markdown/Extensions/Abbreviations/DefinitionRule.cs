using Idp.TechDocs.Markdown.Blocks;
using Idp.TechDocs.Markdown.Text;
using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Extensions.Abbreviations;

/// <summary><c>*[label]: title</c> on any line; the title may stand on the next one.</summary>
internal sealed class DefinitionRule : BlockRule
{
    private const string Opening = "*[";

    public override bool TryRead(ContainerBlock parent, ChunkQueue chunks, BlockReading reading)
    {
        var chunk = chunks.First;
        int first = FindIn(chunk, reading);
        for (int i = first; i >= 0 && i < chunk.Count; i++)
        {
            if (chunk[i].Span.StartsWith(Opening, StringComparison.Ordinal) && TryDefine(chunk, i, reading.Page.State<Abbreviations>(), out int next))
            {
                // Others right below go with it, so that no page of definitions is gone over for each of them.
                while (next < chunk.Count && chunk[next].Span.StartsWith(Opening, StringComparison.Ordinal) && TryDefine(chunk, next, reading.Page.State<Abbreviations>(), out int more))
                {
                    next = more;
                }

                chunks.Take();
                PutBack(chunks, chunk.Skip(next).TrimStart());
                PutBack(chunks, chunk.Take(i).TrimEnd());
                return true;
            }
        }

        return false;
    }

    protected override bool BeginsAt(TextChunk chunk, int line) => chunk[line].Span.StartsWith(Opening, StringComparison.Ordinal);

    private static bool TryDefine(TextChunk chunk, int first, Abbreviations known, out int next)
    {
        next = first;
        while (next < chunk.Count && !chunk[next].Span.Contains(']'))
        {
            next++;
        }

        if (next == chunk.Count)
        {
            return false;
        }

        string label = chunk.Skip(first).Take(next - first + 1).ToString();
        int close = chunk[next].Span.IndexOf(']');
        var rest = chunk[next].Span[(close + 1)..];
        rest = rest.StartsWith(" :", StringComparison.Ordinal) ? rest[1..] : rest;
        if (rest.IsEmpty || rest[0] != ':')
        {
            return false;
        }

        rest = rest[1..].TrimStart(' ');
        next++;
        if (rest.IsEmpty && next < chunk.Count)
        {
            rest = chunk[next++].Span;
        }

        known.Define(label[Opening.Length..label.IndexOf(']', StringComparison.Ordinal)].Trim(), rest.Trim().ToString());
        return true;
    }

    private static void PutBack(ChunkQueue chunks, TextChunk rest)
    {
        if (!rest.IsBlank)
        {
            chunks.PutBack(rest);
        }
    }
}
