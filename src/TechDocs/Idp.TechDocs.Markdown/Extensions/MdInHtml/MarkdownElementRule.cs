using Idp.TechDocs.Markdown.Blocks;
using Idp.TechDocs.Markdown.Html;
using Idp.TechDocs.Markdown.Text;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Extensions.MdInHtml;

/// <summary>Reads the content of the elements that were taken out.</summary>
internal sealed class MarkdownElementRule : BlockRule
{
    public override bool TryRead(ContainerBlock parent, ChunkQueue chunks, BlockReading reading)
    {
        // Behind a space it is no block of its own, and stays as it was written.
        if (chunks.First.Count == 0 || chunks.First[0].Indent > 0 || reading.Page.FindBlock(chunks.First[0]) is not MarkdownElement { Parent: null } element)
        {
            return false;
        }

        chunks.Take();
        parent.Add(Read(element, reading));
        return true;
    }

    private static HtmlElementBlock Read(MarkdownElement element, BlockReading reading)
    {
        var block = new HtmlElementBlock(element.Tag.Name);
        foreach (var (name, value) in element.Tag.Attributes)
        {
            Set(block, name, value);
        }

        foreach (object part in element.Parts)
        {
            if (part is MarkdownElement inner)
            {
                block.Add(Read(inner, reading));
            }
            else
            {
                AddText(block, element.Content, new TextChunk([.. ((LineWriter)part).ToLines()]), reading);
            }
        }

        return block;
    }

    private static void AddText(HtmlElementBlock block, HtmlContent content, TextChunk lines, BlockReading reading)
    {
        if (content == HtmlContent.Blocks)
        {
            var children = new HtmlElementBlock("div");
            reading.Read(children, lines.TrimEnd());
            while (children.Count > 0)
            {
                var child = children[0];
                children.RemoveAt(0);
                block.Add(child);
            }
        }
        else
        {
            block.Add(LeafText.Fill(new TextBlock { IsVerbatim = content == HtmlContent.Raw }, lines));
        }
    }

    private static void Set(HtmlElementBlock block, string name, string value)
    {
        var attributes = block.GetAttributes();
        switch (name)
        {
            case "markdown":
                break;
            case "id":
                attributes.Id = value;
                break;
            case "class":
                foreach (string one in value.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    attributes.AddClass(one);
                }

                break;
            default:
                attributes.AddProperty(name, System.Net.WebUtility.HtmlDecode(value));
                break;
        }
    }
}
