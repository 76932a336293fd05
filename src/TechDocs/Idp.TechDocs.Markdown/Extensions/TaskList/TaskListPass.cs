using Idp.TechDocs.Markdown.Blocks;
using Idp.TechDocs.Markdown.Passes;
using Idp.TechDocs.Markdown.Text;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Idp.TechDocs.Markdown.Extensions.TaskList;

/// <summary>Items that begin with <c>[ ]</c> or <c>[x]</c>.</summary>
/// <param name="isCustom">Whether a box of its own stands beside the browser's.</param>
/// <param name="isClickable">Whether readers may tick it.</param>
internal sealed class TaskListPass(bool isCustom, bool isClickable) : BlockPass
{
    public override void Run(MarkdownDocument document, BlockReading reading)
    {
        foreach (var item in document.Descendants<ListItemBlock>())
        {
            if (item.Count > 0 && item[0] is LeafBlock and (TextBlock or ParagraphBlock) && TryTick((LeafBlock)item[0], reading))
            {
                item.GetAttributes().AddClass("task-list-item");
                item.Parent!.GetAttributes().AddClass("task-list");
            }
        }
    }

    private bool TryTick(LeafBlock text, BlockReading reading)
    {
        if (text.Lines.Count == 0)
        {
            return false;
        }

        var line = LeafText.LinesOf(text)[0];
        int open = line.Indent;
        if (open + 3 >= line.Length || line[open] != '[' || line[open + 1] is not (' ' or 'x' or 'X') || line[open + 2] != ']' || line[open + 3] != ' ')
        {
            return false;
        }

        var rest = line.Skip(open + 3);
        rest = rest.Skip(rest.Indent);
        string placeholder = Placeholder.Of(reading.Page.Stash(new HtmlInline(Box(isTicked: line[open + 1] != ' '))));
        LeafText.ReplaceFirst(text, reading.Page.Source.Places.Prefix(placeholder, rest));
        return true;
    }

    private string Box(bool isTicked)
    {
        string input = $"<input type=\"checkbox\"{(isClickable ? "" : " disabled")}{(isTicked ? " checked" : "")}/>";
        return isCustom ? $"<label class=\"task-list-control\">{input}<span class=\"task-list-indicator\"></span></label> " : $"{input} ";
    }
}
