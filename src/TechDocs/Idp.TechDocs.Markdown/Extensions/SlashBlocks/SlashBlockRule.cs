using Idp.TechDocs.Markdown.Blocks;
using Idp.TechDocs.Markdown.Blocks.Lists;
using Idp.TechDocs.Markdown.Text;
using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Extensions.SlashBlocks;

/// <summary>Blocks between lines of slashes, over as many chunks as come, within one another where the slashes are of different number.</summary>
internal sealed class SlashBlockRule(IReadOnlyDictionary<string, SlashBlockKind> kinds) : BlockRule
{
    public override bool TryRead(ContainerBlock parent, ChunkQueue chunks, BlockReading reading)
    {
        var open = reading.Page.State<OpenSlashBlocks>();
        if (open.HungryAtEndOf(parent) is { } waiting)
        {
            GoOn(waiting, chunks, open, reading);
            return true;
        }

        var chunk = chunks.First;
        int found = FindIn(chunk, reading);
        return found >= 0 && SlashLine.Read(chunk[found].Span) is { } line && kinds.TryGetValue(line.Name, out var kind) && Begin(parent, chunks, found, line, kind, open, reading);
    }

    public override int LengthAt(TextChunk chunk, int line)
    {
        if (SlashLine.Read(chunk[line].Span) is not { } first || !kinds.TryGetValue(first.Name, out var kind) || HeaderAt(chunk, line, first, kind, out _) is null)
        {
            return 0;
        }

        int end = EndIn(chunk.Skip(line + 1), first.Length);
        return end < 0 ? chunk.Count - line : end + 2;
    }

    public override void Close(ContainerBlock item, BlockReading reading)
    {
        var open = reading.Page.State<OpenSlashBlocks>();
        while (open.All.Count > 0 && open.Last.IsIn(item))
        {
            SlashContent.Close(open.Last);
            open.All.RemoveAt(open.All.Count - 1);
        }
    }

    protected override bool BeginsAt(TextChunk chunk, int line) => SlashLine.Read(chunk[line].Span) is { Name.Length: > 0 };

    private static bool Begin(ContainerBlock parent, ChunkQueue chunks, int at, SlashLine line, SlashBlockKind kind, OpenSlashBlocks open, BlockReading reading)
    {
        var chunk = chunks.First;
        if (HeaderAt(chunk, at, line, kind, out int options) is not { } header)
        {
            return false;
        }

        chunks.Take();
        if (at > 0)
        {
            reading.ReadOne(parent, chunk.Take(at));
        }

        var rest = chunk.Skip(at + 1 + options);
        if (rest.Count > 0)
        {
            chunks.PutBack(rest);
        }

        if (ListKinds.IsItem(parent))
        {
            parent.WrapFirstText();
        }

        var made = kind.Create(parent, header, chunk[at].Position, reading);
        open.All.Add(new OpenSlashBlock(kind, made, parent, line.Length));
        Feed(parent, chunks, open, reading);
        return true;
    }

    // Null when no block begins there.
    private static BlockHeader? HeaderAt(TextChunk chunk, int at, SlashLine line, SlashBlockKind kind, out int optionLines)
    {
        var rest = chunk.Skip(at + 1);
        optionLines = OptionLines.Count(rest);
        return OptionLines.Read(rest.Take(optionLines)) is { } options && BlockHeader.Of(line.Argument, options, kind) is { } header && kind.Accepts(header) ? header : null;
    }

    private static void GoOn(ContainerBlock parent, ChunkQueue chunks, OpenSlashBlocks open, BlockReading reading)
    {
        var entry = open.All.Find(one => one.IsHungry && one.Parent == parent)!;

        // What admonitions, details and tabs of the older kind have put behind the block belongs into it.
        if (parent.LastChild is { } leaked && leaked != entry.Made.Block && entry.Made.Mode == ContentMode.Block)
        {
            parent.Remove(leaked);
            entry.Made.Content.Add(leaked);
        }

        entry.IsHungry = false;
        Feed(parent, chunks, open, reading);
    }

    private static void Feed(ContainerBlock parent, ChunkQueue chunks, OpenSlashBlocks open, BlockReading reading)
    {
        while (!chunks.IsEmpty && open.All.Count > 0)
        {
            var entry = open.Last;
            var (chunk, deeper) = Detab(chunks.Take(), open.All.Count > 1 ? LevelOf(entry.Made.Block, parent) * PageReading.TabLength : 0);
            if (deeper.Count > 0)
            {
                chunks.PutBack(deeper);
            }

            int end = EndIn(chunk, entry.Length);
            if (end >= 0 && end + 1 < chunk.Count)
            {
                chunks.PutBack(chunk.Skip(end + 1));
            }

            Add(entry, end < 0 ? chunk : chunk.Take(end), reading);
            if (end >= 0)
            {
                SlashContent.Close(entry);
                open.All.RemoveAt(open.All.Count - 1);
            }
        }

        if (open.All.Count > 0)
        {
            open.Last.IsHungry = true;
        }
    }

    private static void Add(OpenSlashBlock entry, TextChunk chunk, BlockReading reading)
    {
        if (chunk.Count == 0)
        {
            return;
        }

        if (entry.Made.Mode == ContentMode.Block)
        {
            reading.Read(entry.Made.Content, chunk, BlockState.None);
        }
        else
        {
            SlashContent.Append(entry, chunk);
        }
    }

    private static int EndIn(TextChunk chunk, int length)
    {
        for (int i = 0; i < chunk.Count; i++)
        {
            if (SlashLine.Read(chunk[i].Span) is { Name.Length: 0, Argument: null } line && line.Length == length)
            {
                return i;
            }
        }

        return -1;
    }

    // The lists between a block and the parent that is being read: their indent is still there.
    private static int LevelOf(Block block, ContainerBlock parent)
    {
        int level = 0;
        for (Block? up = block; up is not null && up != parent; up = up.Parent)
        {
            level += ListKinds.IsItem(up.Parent) ? 1 : 0;
        }

        return level;
    }

    private static (TextChunk, TextChunk) Detab(TextChunk chunk, int indent)
    {
        if (indent == 0)
        {
            return (chunk, chunk.Take(0));
        }

        var (indented, left) = chunk.Detab(indent);
        return indented.Count > 0 ? (indented, left) : (left, chunk.Take(0));
    }
}
