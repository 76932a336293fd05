using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Idp.TechDocs.Markdown.Tests;

/// <summary>Blocks as one text, the same for a tree of this package and one of Markdig's own.</summary>
internal static class BlockShape
{
    public static string Of(ContainerBlock container)
    {
        var shape = new StringBuilder();
        foreach (var block in container)
        {
            Append(shape, block);
        }

        return shape.ToString();
    }

    private static void Append(StringBuilder shape, Block block)
    {
        switch (block)
        {
            case LinkReferenceDefinitionGroup:
                break;
            case ListBlock list:
                string name = list.IsOrdered ? $"ol{list.OrderedDelimiter}{int.Parse(list.OrderedStart!, System.Globalization.CultureInfo.InvariantCulture)}" : $"ul{list.BulletType}";
                shape.Append(name).Append(list.IsLoose ? " loose" : "");
                AppendAll(shape, list);
                break;
            case QuoteBlock or ListItemBlock:
                shape.Append(block is QuoteBlock ? "quote" : "li");
                AppendAll(shape, (ContainerBlock)block);
                break;
            case HeadingBlock heading:
                shape.Append('h').Append(heading.Level).Append('\'').Append(TextOf(heading)).Append('\'');
                break;
            case ThematicBreakBlock:
                shape.Append("hr ");
                break;
            case IndentedCode code:
                shape.Append("code'").Append(Trimmed(code.Code)).Append('\'');
                break;
            case CodeBlock code:
                shape.Append("code'").Append(Trimmed(code.Lines.ToString())).Append('\'');
                break;
            case LeafBlock leaf:
                bool isTight = leaf is TextBlock || (leaf.Parent is ListItemBlock { Parent: ListBlock { IsLoose: false } } && leaf.Parser is not null);
                shape.Append(isTight ? "text" : "p").Append('\'').Append(TextOf(leaf)).Append('\'');
                break;
            default:
                shape.Append(block.GetType().Name);
                break;
        }
    }

    private static void AppendAll(StringBuilder shape, ContainerBlock container) => shape.Append('(').Append(Of(container)).Append(')');

    private static string Trimmed(string code) => string.Join('\n', code.Split('\n').Select(line => line.TrimEnd())).TrimEnd();

    // Without signs of emphasis: what they mean is not asked here.
    private static string TextOf(LeafBlock leaf)
    {
        var words = leaf.Inline?.FindDescendants<LeafInline>().Select(inline => inline is LiteralInline literal ? literal.Content.ToString() : "\n") ?? [];
        return string.Join(' ', string.Concat(words).Split([' ', '\n', '_'], StringSplitOptions.RemoveEmptyEntries));
    }
}
