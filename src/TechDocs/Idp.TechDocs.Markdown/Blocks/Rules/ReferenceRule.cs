using Idp.TechDocs.Markdown.Inlines.Links;
using Idp.TechDocs.Markdown.Text;
using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Blocks.Rules;

/// <summary><c>[name]: address "title"</c>; address and title may each stand on a line of their own.</summary>
internal sealed class ReferenceRule : BlockRule
{
    public override bool TryRead(ContainerBlock parent, ChunkQueue chunks, BlockReading reading)
    {
        var chunk = chunks.First;
        int found = FindIn(chunk, reading);
        if (found < 0)
        {
            return false;
        }

        chunks.Take();
        Definition.TryRead(chunk, found, out var definition);
        reading.Page.Define(definition.Name.Trim().ToLowerInvariant(), definition.Target);
        PutBack(chunks, chunk.Skip(found + definition.Lines).TrimStart());
        PutBack(chunks, chunk.Take(found).TrimEnd());
        return true;
    }

    protected override bool BeginsAt(TextChunk chunk, int line) => Definition.TryRead(chunk, line, out _);

    private static void PutBack(ChunkQueue chunks, TextChunk rest)
    {
        if (!rest.IsBlank)
        {
            chunks.PutBack(rest);
        }
    }

    private readonly record struct Definition(string Name, LinkTarget Target, int Lines)
    {
        public static bool TryRead(TextChunk chunk, int index, out Definition definition)
        {
            definition = default;
            var line = chunk[index].Span;
            int at = line.IndexOfAnyExcept(' ');
            if (at is < 0 or > 3 || line[at] != '[')
            {
                return false;
            }

            int close = line[(at + 1)..].IndexOfAny('[', ']') + at + 1;
            if (close <= at || line[close] != ']' || close + 1 == line.Length || line[close + 1] != ':')
            {
                return false;
            }

            string name = line[(at + 1)..close].ToString();
            int last = index;
            var rest = line[(close + 2)..].TrimStart(' ');
            if (rest.IsEmpty)
            {
                if (++last == chunk.Count)
                {
                    return false;
                }

                rest = chunk[last].Span.TrimStart(' ');
            }

            int end = rest.IndexOfAny(' ', '\t') is var space and >= 0 ? space : rest.Length;
            if (end == 0)
            {
                return false;
            }

            var address = rest[..end].TrimStart('<');
            var addressed = chunk[last];
            int place = addressed.Position + addressed.Length - rest.Length + end - address.Length;
            address = address.TrimEnd('>');
            rest = rest[end..].Trim(' ');
            string? title = TitleIn(rest);
            if (title is null && !rest.IsEmpty)
            {
                return false;
            }

            if (rest.IsEmpty && last + 1 < chunk.Count && TitleIn(chunk[last + 1].Span.Trim(' ')) is { } below)
            {
                title = below;
                last++;
            }

            definition = new Definition(name, new LinkTarget(address.ToString(), title, new SourceSpan(place, place + address.Length - 1), name), last - index + 1);
            return true;
        }

        private static string? TitleIn(ReadOnlySpan<char> text)
            => text.Length >= 2 && (text[0], text[^1]) is ('"', '"') or ('\'', '\'') or ('(', ')') ? text[1..^1].ToString() : null;
    }
}
