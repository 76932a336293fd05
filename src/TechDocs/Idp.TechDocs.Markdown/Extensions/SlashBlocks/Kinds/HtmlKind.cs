using System.Collections.Frozen;
using Idp.TechDocs.Markdown.Blocks;
using Idp.TechDocs.Markdown.Html;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Extensions.SlashBlocks.Kinds;

/// <summary><c>/// html | div.class#id[name=value]</c>.</summary>
/// <param name="custom">How the content of elements is read that are not known, by their names.</param>
internal sealed class HtmlKind(IReadOnlyDictionary<string, string> custom) : SlashBlockKind
{
    private static readonly FrozenSet<string> Raw = FrozenSet.ToFrozenSet(["canvas", "math", "option", "pre", "textarea", "code"]);
    private static readonly FrozenSet<string> Spans =
        FrozenSet.ToFrozenSet(["address", "dd", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "legend", "li", "p", "summary", "td", "th", "hr"]);

    public override bool? NeedsArgument => true;

    public override bool Takes(string option, object? value)
        => option == "markdown" && value is string mode && mode.ToUpperInvariant() is "AUTO" or "INLINE" or "BLOCK" or "RAW" or "HTML";

    public override bool Accepts(BlockHeader header) => Selector.Read(header.Argument!) is not null;

    public override MadeBlock Create(ContainerBlock parent, BlockHeader header, int position, BlockReading reading)
    {
        var selector = Selector.Read(header.Argument!)!;
        var block = new HtmlElementBlock(selector.Element);
        foreach (var (name, value) in selector.Attributes)
        {
            block.GetAttributes().AddProperty(name, value);
        }

        if (selector.Id is not null)
        {
            block.GetAttributes().Id = selector.Id;
        }

        if (selector.Classes.Count > 0)
        {
            block.GetAttributes().Classes = [.. selector.Classes.Order(StringComparer.Ordinal)];
        }

        parent.Add(WithAttributes(block, header));
        string told = header.Text("markdown").ToLowerInvariant() is { Length: > 0 } mode and not "auto" ? mode : custom.GetValueOrDefault(selector.Element, "auto");
        return new MadeBlock(block, block, ModeOf(selector.Element, told));
    }

    private static ContentMode ModeOf(string element, string told) => told switch
    {
        "block" => ContentMode.Block,
        "inline" => ContentMode.Inline,
        "raw" => ContentMode.Raw,
        "html" => ContentMode.Html,
        _ when element is "script" or "style" => ContentMode.Html,
        _ when Raw.Contains(element) => ContentMode.Raw,
        _ when Spans.Contains(element) || !HtmlBlockNames.Contains(element) => ContentMode.Inline,
        _ => ContentMode.Block,
    };
}
