using AngleSharp.Dom;

namespace Idp.TechDocs.Sanitizing.Cleaning;

/// <summary>Goes through all elements once, and remembers what becomes of each that does not stay. Nothing is moved: with many siblings that would be slow.</summary>
internal sealed class ElementPass(ElementJudge judge, RemovalList removals, Func<IElement, int> placeOf)
{
    private readonly Dictionary<INode, Decision> _decisions = [];

    public IReadOnlyDictionary<INode, Decision> Decisions => _decisions;

    public List<IElement> Kept { get; } = [];

    public void Run(IElement root)
    {
        var pending = new Stack<INode>(root.ChildNodes.Reverse());
        while (pending.TryPop(out var node))
        {
            if (node is IElement element && Decide(element) == Decision.Drop)
            {
                continue;
            }

            if (node is IComment comment && !Scanning.HarmlessComment.Is(comment.Data))
            {
                _decisions[node] = Decision.Drop;
                removals.Add(-1, "a comment with markup in it", "readers of HTML differ about its end", "!--");
            }

            if (node is IElement)
            {
                Push(pending, node.ChildNodes);
            }
        }
    }

    private Decision Decide(IElement element)
    {
        var (decision, why) = judge.Judge(element);
        if (decision == Decision.Keep)
        {
            Kept.Add(element);
        }
        else
        {
            _decisions[element] = decision;
            if (element.LocalName is not ("meta" or "head") || element.HasAttribute("http-equiv"))
            {
                removals.Add(placeOf(element), $"the element '{element.LocalName}'", why, element.LocalName);
            }
        }

        return decision;
    }

    private static void Push(Stack<INode> pending, INodeList nodes)
    {
        for (int i = nodes.Length - 1; i >= 0; i--)
        {
            pending.Push(nodes[i]);
        }
    }
}
