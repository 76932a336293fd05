using System.Text;
using Idp.TechDocs.Markdown.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Idp.TechDocs.Markdown.Inlines;

/// <summary>Reads the texts of a page. Used by one thread.</summary>
internal sealed class InlineReading(ReadOnlyMemory<InlineRule> rules, PageReading page)
{
    // How often the characters of a text may be gone over again, so that no text takes more than a multiple of its length.
    private const int LooksPerCharacter = 32;
    private const int LeastBudget = 65_536;

    private readonly Stack<StringBuilder> _drafts = new();
    private object? _memory;
    private LeafPlaces? _leaf;

    // Where the text that is read begins in the text of its block, and where it goes on at the floor; -1 for text from elsewhere.
    private int _origin = -1;
    private int _floorOffset = -1;
    private int _floor;
    private int _rule;
    private int _depth;

    public PageReading Page => page;

    /// <summary>How many links are around what is read.</summary>
    public int LinkDepth { get; set; }

    /// <summary>Fills a node with what the rules behind the present one make of a part of the text.</summary>
    /// <param name="node">The node.</param>
    /// <param name="text">The text that the present rule reads.</param>
    /// <param name="part">Its part.</param>
    public void FillInner(ContainerInline node, string text, Range part) => FillPart(node, text, part, _rule + 1);

    /// <summary>The same with what the present rule and those behind it make of it.</summary>
    public void FillAgain(ContainerInline node, string text, Range part) => FillPart(node, text, part, _rule);

    /// <summary>Fills a node with what all rules make of a text from elsewhere.</summary>
    public void Fill(ContainerInline node, string text) => Fill(node, text, 0, -1);

    /// <summary>Fills a block with what all rules make of its text.</summary>
    public void Fill(LeafBlock block, string text)
    {
        _leaf = new LeafPlaces(block);
        Fill(block.Inline!, text, 0, 0);
        _leaf = null;
    }

    /// <summary>The places of a part of the text that the present rule reads; empty when they are not known.</summary>
    public SourceSpan PlacesOf(string text, int start, int end)
    {
        int first = OffsetOf(text, start), last = OffsetOf(text, end);
        if (_leaf is null || first < 0 || last < first)
        {
            return SourceSpan.Empty;
        }

        // What lies on several lines does so in one way only: as its beginning.
        int place = _leaf.PlaceOf(first), behind = _leaf.PlaceOf(last);
        return new SourceSpan(place, Math.Max(behind, place) - 1);
    }

    /// <summary>The character in front; behind something that was just taken out, the end of its placeholder.</summary>
    public char Before(string text, int at) => at == 0 ? ' ' : at == _floor ? Placeholder.End : text[at - 1];

    /// <summary>The text with what was taken out put back as plain text.</summary>
    public string PlainText(string text) => Expand(text, static (node, output) => Append(output, node));

    /// <summary>The text with what was taken out put back as it was written, or as HTML.</summary>
    public string Source(string text) => Expand(text, page.AppendSource);

    /// <summary>What a rule remembers of a text as long as it goes over it; made when it is asked for first.</summary>
    /// <param name="from">What it is made of.</param>
    /// <param name="make">Makes it.</param>
    public T Remember<TFrom, T>(TFrom from, Func<TFrom, T> make)
        where T : class
        => (T)(_memory ??= make(from));

    private void FillPart(ContainerInline node, string text, Range part, int firstRule)
        => Fill(node, text[part], firstRule, OffsetOf(text, part.Start.GetOffset(text.Length)));

    private void Fill(ContainerInline node, string text, int firstRule, int origin)
    {
        if (++_depth <= page.Limits.MaxDepth)
        {
            var state = (_floor, _rule, _memory, _origin, _floorOffset);
            _origin = origin;
            text = ApplyAll(text, firstRule);
            text = _depth > 1 ? ApplyAgain(text) : text;
            (_floor, _rule, _memory, _origin, _floorOffset) = state;
        }

        Build(node, text);
        _depth--;
    }

    private string ApplyAll(string text, int firstRule)
    {
        for (_rule = firstRule; _rule < rules.Length; _rule++)
        {
            text = Apply(rules.Span[_rule], text);
        }

        return text;
    }

    // In elements, Python-Markdown looks once more at what stands behind an element, and deeper at all there is.
    private string ApplyAgain(string text)
    {
        int first = ElementAt(text, 0);
        if (first < 0)
        {
            return _depth > 2 ? ApplyAll(text, 0) : text;
        }

        var output = new StringBuilder();
        int start = 0;
        for (int at = first; at >= 0; at = ElementAt(text, start))
        {
            output.Append(AppliedAgain(text[start..at], start > 0)).Append(text, at, Placeholder.Length);
            _origin = page.EndOf(text, at);
            start = at + Placeholder.Length;
        }

        return output.Append(AppliedAgain(text[start..], isBehindElement: true)).ToString();
    }

    private string AppliedAgain(string text, bool isBehindElement)
        => text.Length > 0 && (isBehindElement || _depth > 2) ? ApplyAll(text, 0) : text;

    private int ElementAt(string text, int from)
    {
        for (int at = text.IndexOf(Placeholder.Start, from); at >= 0; at = text.IndexOf(Placeholder.Start, at + 1))
        {
            if (page.Peek(text, at) is not (null or LiteralInline or HtmlInline))
            {
                return at;
            }
        }

        return -1;
    }

    private string Apply(InlineRule rule, string text)
    {
        int from = 0;
        long budget = ((long)text.Length * LooksPerCharacter) + LeastBudget;
        while (from >= 0)
        {
            (text, from) = Apply(rule, text, from, mayStop: rule.LooksAgain && (budget -= text.Length) > 0);
        }

        return text;
    }

    // Goes over a text from a place on; stops at what is found behind places that were looked at in vain, to look at them again.
    private (string Text, int From) Apply(InlineRule rule, string text, int from, bool mayStop)
    {
        (_floor, _floorOffset, _memory) = (0, _origin, null);
        int failed = -1;
        StringBuilder? output = null;
        for (int at = Next(rule, text, from); at >= 0;)
        {
            bool isFound = rule.TryRead(this, text, at, out var match);
            if (match.Node is null && failed < 0)
            {
                failed = at - _floor + (output?.Length ?? 0);
            }

            if (!isFound)
            {
                at = Next(rule, text, at + 1);
                continue;
            }

            if (match.Node is not null)
            {
                output ??= TakeDraft();
                output.Append(text, _floor, match.Start - _floor);
                _floorOffset = OffsetOf(text, match.End);
                Placeholder.Append(output, page.Stash(match.Node, _floorOffset));
                _floor = match.End;
                if (mayStop && failed >= 0)
                {
                    return (Finish(output, text), failed);
                }
            }

            // What ends in front of the place itself, as backslashes do, leaves it to be looked at again.
            at = Next(rule, text, match.Start < at ? Math.Max(match.End, at) : Math.Max(match.End, at + 1));
        }

        return (output is null ? text : Finish(output, text), -1);
    }

    // Rules read texts in what they found, so that several drafts may be begun.
    private StringBuilder TakeDraft() => _drafts.TryPop(out var draft) ? draft : new StringBuilder(512);

    private string Finish(StringBuilder draft, string text)
    {
        string finished = draft.Append(text, _floor, text.Length - _floor).ToString();
        draft.Clear();
        _drafts.Push(draft);
        return finished;
    }

    private int OffsetOf(string text, int at)
        => TakenText.OffsetOf(page, text, _floor, at) is var known and >= 0 ? known : _floorOffset < 0 ? -1 : _floorOffset + at - _floor;

    private static int Next(InlineRule rule, string text, int from) => from < text.Length ? rule.Find(text, from) : -1;

    /// <summary>Fills a node with a text and what was taken out of it.</summary>
    public void Restore(ContainerInline node, string text) => Build(node, text);

    private void Build(ContainerInline node, string text)
    {
        int copied = 0;
        for (int at = text.IndexOf(Placeholder.Start); at >= 0; at = text.IndexOf(Placeholder.Start, at + 1))
        {
            if (page.Take(text, at) is not { } inline)
            {
                continue;
            }

            AppendText(node, text, copied, at);
            node.AppendChild(inline);
            copied = at + Placeholder.Length;
        }

        AppendText(node, text, copied, text.Length);
    }

    private static void AppendText(ContainerInline node, string text, int start, int end)
    {
        if (end > start)
        {
            node.AppendChild(new LiteralInline(new Markdig.Helpers.StringSlice(text, start, end - 1)));
        }
    }

    private string Expand(string text, Action<Inline, StringBuilder> append)
    {
        if (!text.Contains(Placeholder.Start, StringComparison.Ordinal))
        {
            return text;
        }

        var output = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            if (page.Peek(text, i) is { } inline)
            {
                append(inline, output);
                i += Placeholder.Length - 1;
            }
            else
            {
                output.Append(text[i]);
            }
        }

        return output.ToString();
    }

    private static void Append(StringBuilder output, Inline node)
    {
        switch (node)
        {
            case LiteralInline literal:
                output.Append(literal.Content.AsSpan());
                break;
            case CodeInline code:
                output.Append(code.Content);
                break;
            case ContainerInline container:
                foreach (var child in container)
                {
                    Append(output, child);
                }

                break;
            default:
                break;
        }
    }
}
