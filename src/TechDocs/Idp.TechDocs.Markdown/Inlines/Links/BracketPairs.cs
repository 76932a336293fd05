namespace Idp.TechDocs.Markdown.Inlines.Links;

/// <summary>Which bracket closes which, of one text.</summary>
internal sealed class BracketPairs
{
    private const int LooksPerCharacter = 8;
    private readonly Dictionary<int, int> _closing = [];
    private long _longLinks;

    public BracketPairs(string text)
    {
        _longLinks = (long)text.Length * LooksPerCharacter;
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

    /// <summary>How many characters may still be gone over to find the ends of long links.</summary>
    public ref long LongLinks => ref _longLinks;

    /// <summary>The bracket that closes the one at a place, or -1.</summary>
    public int ClosingOf(int opening) => _closing.GetValueOrDefault(opening, -1);
}
