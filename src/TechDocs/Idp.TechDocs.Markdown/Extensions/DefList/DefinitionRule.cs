using Idp.TechDocs.Markdown.Blocks;
using Idp.TechDocs.Markdown.Text;
using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Extensions.DefList;

/// <summary>Terms on lines of their own, and below them <c>: what they mean</c>.</summary>
/// <param name="indent">The indent of further lines.</param>
internal sealed class DefinitionRule(int indent) : BlockRule
{
    public override bool TryRead(ContainerBlock parent, ChunkQueue chunks, BlockReading reading)
    {
        var chunk = chunks.First;
        int at = FindIn(chunk, reading);
        if (at < 0)
        {
            return false;
        }

        var terms = TermsOf(chunk.Take(at));
        var sibling = parent.LastElement();
        if (terms.Count == 0 && sibling is null)
        {
            return false;
        }

        chunks.Take();
        var state = BlockState.List;
        if (terms.Count == 0 && sibling is ParagraphBlock paragraph)
        {
            state = BlockState.LooseList;
            terms = [.. LeafText.LinesOf(paragraph).Lines];
            parent.Remove(paragraph);
            sibling = parent.LastElement();
        }

        if (sibling is not DefinitionListBlock list)
        {
            list = new DefinitionListBlock();
            parent.Add(list);
        }
        else if (terms.Count == 0 && list.LastChild is DefinitionBlock last && last.LastElement() is not null)
        {
            state = BlockState.LooseList;
        }

        foreach (var term in terms)
        {
            list.Add(LeafText.Fill(new DefinitionTermBlock(), new TextChunk(term)));
        }

        Define(list, chunk.Skip(at), chunks, state, reading);
        return true;
    }

    public override int LengthAt(TextChunk chunk, int line) => MarkerOf(chunk[line]) >= 0 ? 1 + chunk.CountIndented(line + 1, indent) : 0;

    protected override bool BeginsAt(TextChunk chunk, int line) => MarkerOf(chunk[line]) >= 0;

    private void Define(DefinitionListBlock list, TextChunk chunk, ChunkQueue chunks, BlockState state, BlockReading reading)
    {
        var first = chunk[0].Skip(MarkerOf(chunk[0]));
        var rest = chunk.Skip(1);
        var (own, left) = rest.Count == 0 || IsLazy(rest[0]) ? (rest, rest.Skip(rest.Count)) : rest.Detab(indent);
        var definition = new DefinitionBlock();
        list.Add(definition);
        reading.ReadOne(definition, new TextChunk([first, .. own.Lines]), own.HasBlank ? BlockState.LooseList : state);
        if (left.Count > 0)
        {
            chunks.PutBack(left);
        }
    }

    // A line without indent goes on with the definition, and so do those behind it.
    private bool IsLazy(TextLine line) => line.Indent < indent && line.Indent < line.Length && line[line.Indent] != ':';

    private static List<TextLine> TermsOf(TextChunk chunk)
    {
        var terms = new List<TextLine>();
        foreach (var line in chunk.Lines)
        {
            if (!line.IsBlank)
            {
                terms.Add(line.TrimStart().TrimEnd());
            }
        }

        return terms;
    }

    // The colon with one to three spaces behind it, or -1.
    private static int MarkerOf(TextLine line)
    {
        int colon = line.Indent;
        if (colon > 3 || colon + 1 >= line.Length || line[colon] != ':' || line[colon + 1] != ' ')
        {
            return -1;
        }

        int end = colon + 2;
        while (end < line.Length && end < colon + 4 && line[end] == ' ')
        {
            end++;
        }

        return end;
    }
}
