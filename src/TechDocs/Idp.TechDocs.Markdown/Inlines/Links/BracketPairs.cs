namespace Idp.TechDocs.Markdown.Inlines.Links;

/// <summary>Which bracket closes which, of one text.</summary>
internal sealed class BracketPairs
{
    private readonly Dictionary<int, int> _closing = [];

    public BracketPairs(string text)
    {
        var open = new Stack<int>();
        for (int at = text.AsSpan().IndexOfAny('[', ']'); at >= 0;)
        {
            if (text[at] == '[')
            {
                open.Push(at);
            }
            else if (open.TryPop(out int opening))
            {
                _closing[opening] = at;
            }

            int next = text.AsSpan(at + 1).IndexOfAny('[', ']');
            at = next < 0 ? -1 : at + 1 + next;
        }
    }

    /// <summary>The bracket that closes the one at a place, or -1.</summary>
    public int ClosingOf(int opening) => _closing.GetValueOrDefault(opening, -1);
}
