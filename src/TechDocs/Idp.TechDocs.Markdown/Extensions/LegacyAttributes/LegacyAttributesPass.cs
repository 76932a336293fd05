using System.Text;
using Idp.TechDocs.Markdown.Passes;
using Markdig.Helpers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Idp.TechDocs.Markdown.Extensions.LegacyAttributes;

/// <summary>Gives attributes to the element that they stand right behind, or that they stand in.</summary>
internal sealed class LegacyAttributesPass : TreePass
{
    private const string Opening = "{@";

    public override void Run(MarkdownDocument document, PageReading page)
    {
        foreach (var leaf in document.Descendants<LeafBlock>())
        {
            if (leaf.Inline is { } inline)
            {
                Run(inline, OwnerOf(leaf));
            }
        }
    }

    // Text without a paragraph is its parent's, or of the block in front.
    private static MarkdownObject OwnerOf(LeafBlock leaf)
        => leaf is not TextBlock || leaf.Parent is not { } parent ? leaf
            : parent.IndexOf(leaf) is var index and > 0 ? parent[index - 1]
            : parent;

    private static void Run(ContainerInline container, MarkdownObject owner)
    {
        foreach (var child in container)
        {
            switch (child)
            {
                case LiteralInline literal:
                    string text = literal.Content.ToString();
                    literal.Content = text.Contains(Opening, StringComparison.Ordinal) ? new StringSlice(Take(text, owner)) : literal.Content;
                    break;
                case HtmlInline:
                    break;
                case CodeInline code:
                    owner = code;
                    code.Content = Take(code.Content, code);
                    break;
                default:
                    owner = child;
                    if (child is ContainerInline inner)
                    {
                        Run(inner, child);
                    }

                    break;
            }
        }
    }

    private static string Take(string text, MarkdownObject owner)
    {
        var rest = new StringBuilder();
        int copied = 0;
        for (int at = text.IndexOf(Opening, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Opening, Math.Max(copied, at + 1), StringComparison.Ordinal))
        {
            int close = text.IndexOf('}', at);
            if (close < 0)
            {
                break;
            }

            int equals = text.LastIndexOf('=', close - 1, close - at);
            if (equals > at + 1)
            {
                Set(owner.GetAttributes(), text[(at + Opening.Length)..equals], text[(equals + 1)..close].Replace('\n', ' '));
                rest.Append(text, copied, at - copied);
                copied = close + 1;
            }
        }

        return copied == 0 ? text : rest.Append(text, copied, text.Length - copied).ToString();
    }

    private static void Set(HtmlAttributes attributes, string name, string value)
    {
        switch (name)
        {
            case "id":
                attributes.Id = value;
                break;
            case "class":
                attributes.Classes = [value];
                break;
            default:
                attributes.Properties?.RemoveAll(property => property.Key == name);
                attributes.AddProperty(name, value);
                break;
        }
    }
}
