using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;

namespace Idp.TechDocs.Sanitizing.Cleaning;

/// <summary>Writes what stays of a tree, so that any reader of HTML reads the same tree again. Does not recurse.</summary>
internal sealed class MarkupWriter(IReadOnlyDictionary<INode, Decision> decisions)
{
    private static readonly FrozenSet<string> Void =
        FrozenSet.ToFrozenSet(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"]);

    private readonly StringBuilder _html = new();

    /// <summary>Writes what is in an element.</summary>
    public string WriteContent(IElement root) => Write(root.ChildNodes);

    /// <summary>Writes an element.</summary>
    public string WriteWhole(IElement root)
    {
        Begin(root);
        Write(root.ChildNodes);
        return End(root.LocalName).ToString();
    }

    private string Write(INodeList nodes)
    {
        // A text is the end of an element that is to be written.
        var pending = new Stack<object>(nodes.Reverse());
        while (pending.TryPop(out object? next))
        {
            switch (next)
            {
                case string name:
                    End(name);
                    break;
                case IText text:
                    Escape(text.Data, isValue: false);
                    break;
                case IComment comment when !decisions.ContainsKey(comment):
                    _html.Append("<!--").Append(comment.Data).Append("-->");
                    break;
                case IElement element when decisions.GetValueOrDefault(element) is var decision and not Decision.Drop:
                    Write(element, decision, pending);
                    break;
                default:
                    break;
            }
        }

        return _html.ToString();
    }

    private void Write(IElement element, Decision decision, Stack<object> pending)
    {
        if (decision == Decision.Keep)
        {
            Begin(element);
            if (Void.Contains(element.LocalName))
            {
                return;
            }

            pending.Push(element.LocalName);
        }

        for (int i = element.ChildNodes.Length - 1; i >= 0; i--)
        {
            pending.Push(element.ChildNodes[i]);
        }
    }

    private void Begin(IElement element)
    {
        _html.Append('<').Append(element.LocalName);
        foreach (var attribute in element.Attributes)
        {
            _html.Append(' ').Append(attribute.Name).Append("=\"");
            Escape(attribute.Value, isValue: true);
            _html.Append('"');
        }

        _html.Append('>');
        if (element.LocalName is "head")
        {
            _html.Append("<meta charset=\"utf-8\">");
        }
        else if (element.LocalName is "pre" or "textarea" or "listing" && element.FirstChild is IText { Data: ['\n', ..] })
        {
            // Readers skip the first.
            _html.Append('\n');
        }
    }

    private StringBuilder End(string name) => _html.Append("</").Append(name).Append('>');

    private void Escape(string text, bool isValue)
    {
        foreach (char c in text)
        {
            _ = c switch
            {
                '&' => _html.Append("&amp;"),
                '<' => _html.Append("&lt;"),
                '>' => _html.Append("&gt;"),
                '"' when isValue => _html.Append("&quot;"),
                '\r' => _html.Append("&#13;"),
                '\0' => _html,
                _ => _html.Append(c),
            };
        }
    }
}
