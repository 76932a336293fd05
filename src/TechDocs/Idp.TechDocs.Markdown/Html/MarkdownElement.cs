using Idp.TechDocs.Markdown.Text;
using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Html;

/// <summary>An element of HTML whose content is Markdown, before that is read.</summary>
internal sealed class MarkdownElement(HtmlTag tag, HtmlContent content) : ContainerBlock(null)
{
    public HtmlTag Tag => tag;

    public HtmlContent Content => content;

    /// <summary>Texts and elements, in order.</summary>
    public List<object> Parts { get; } = [];

    /// <summary>The text at the end, which begins here if there is none.</summary>
    public LineWriter Text(Func<LineWriter> begin)
    {
        if (Parts is not [.., LineWriter text])
        {
            text = begin();
            Parts.Add(text);
        }

        return text;
    }
}
