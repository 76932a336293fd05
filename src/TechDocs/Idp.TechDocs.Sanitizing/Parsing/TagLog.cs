using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace Idp.TechDocs.Sanitizing.Parsing;

/// <summary>Remembers where tags begin, to know of those that a parser leaves out: another one, or a newer one, may not.</summary>
internal sealed class TagLog
{
    private readonly List<int> _tags = [];
    private int _foreign;

    public void OnToken(HtmlToken token, TextRange range)
    {
        if (token.Type != HtmlTokenType.StartTag)
        {
            return;
        }

        if (token.Name is "svg" or "math")
        {
            // These have no place in the tree.
            _foreign++;
        }
        else
        {
            _tags.Add(token.Position.Index);
        }
    }

    /// <summary>Whether a tag became no element of a tree.</summary>
    /// <param name="root">The element that holds all that was read.</param>
    public bool LeftOutAny(IElement root)
    {
        var found = new HashSet<int>();
        int foreign = 0;
        var pending = new Stack<INode>([root]);
        while (pending.TryPop(out var node))
        {
            if (node is IElement { SourceReference: { } source })
            {
                found.Add(source.Position.Index);
            }
            else if (node is IElement { LocalName: "svg" or "math" })
            {
                foreign++;
            }

            foreach (var child in node.ChildNodes)
            {
                pending.Push(child);
            }
        }

        return foreign < _foreign || !_tags.TrueForAll(found.Contains);
    }
}
