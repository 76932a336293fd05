using Idp.TechDocs.Markdown.Blocks;
using Idp.TechDocs.Markdown.Blocks.Lists.CommonMark;
using Idp.TechDocs.Markdown.Inlines;
using Idp.TechDocs.Markdown.Passes;
using Idp.TechDocs.Markdown.Preprocessing;
using Idp.TechDocs.Markdown.Text;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Idp.TechDocs.Markdown;

/// <summary>The parts of all extensions, in order. Immutable and thread-safe.</summary>
internal sealed class Dialect
{
    private readonly Preprocessor[] _preprocessors;
    private readonly BlockRule[] _blocks;
    private readonly CommonMarkLists? _lists;
    private readonly InlineRule[] _inlines;
    private readonly BlockPass[] _blockPasses;
    private readonly TreePass[] _passes;
    private readonly IMarkdownObjectRenderer[] _renderers;

    public Dialect(DialectBuilder builder, MarkdownLimits limits)
    {
        _preprocessors = builder.Preprocessors.ToArray();
        _blocks = builder.BlockRules.ToArray();
        _lists = builder.Lists == ListMode.CommonMark ? new CommonMarkLists(_blocks) : null;
        _inlines = builder.InlineRules.ToArray();
        _blockPasses = builder.BlockPasses.ToArray();
        _passes = builder.Passes.ToArray();
        _renderers = builder.Renderers.ToArray();
        Limits = limits;
    }

    public MarkdownLimits Limits { get; }

    /// <summary>Reads a page into a document that is empty.</summary>
    public PageReading Read(MarkdownDocument document, PageSource source)
    {
        var page = new PageReading(this, source);
        if (source.Text.Length > Limits.MaxLength)
        {
            page.Report(MarkdownFaults.TooLong, 0, 0, Limits.MaxLength);
            return page;
        }

        if (string.IsNullOrWhiteSpace(source.Text))
        {
            return page;
        }

        var lines = LineReader.Read(source.Text, source.Places);
        foreach (var preprocessor in _preprocessors)
        {
            lines = preprocessor.Run(lines, page);
        }

        var blocks = new BlockReading(_blocks, page) { Lists = _lists };
        blocks.Read(document, new TextChunk([.. lines]));
        foreach (var pass in _blockPasses)
        {
            pass.Run(document, blocks);
        }

        ReadInlines(document, new InlineReading(_inlines, page));
        foreach (var pass in _passes)
        {
            pass.Run(document, page);
        }

        return page;
    }

    /// <summary>Puts the dialect's renderers in front of Markdig's own.</summary>
    public void Register(TextRendererBase renderer) => renderer.ObjectRenderers.InsertRange(0, _renderers);

    public string ToHtml(Inline node)
    {
        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer);
        Register(renderer);
        renderer.Render(node);
        return writer.ToString();
    }

    private static void ReadInlines(ContainerBlock container, InlineReading reading)
    {
        foreach (var block in container)
        {
            if (block is ContainerBlock inner)
            {
                ReadInlines(inner, reading);
            }
            else if (block is LeafBlock { Lines.Count: > 0, ProcessInlines: true } leaf)
            {
                leaf.Inline = new ContainerInline();
                string text = LeafText.TextOf(leaf);
                if (leaf is TextBlock { IsVerbatim: true })
                {
                    reading.Restore(leaf.Inline, text);
                }
                else
                {
                    reading.Fill(leaf, text);
                }

                leaf.ProcessInlines = false;
            }
        }
    }
}
