using System.Text;
using Idp.TechDocs.Markdown.Inlines.Links;
using Idp.TechDocs.Markdown.Text;
using Markdig.Syntax.Inlines;

namespace Idp.TechDocs.Markdown.Inlines;

/// <summary>Reads the texts of a page. Used by one thread.</summary>
internal sealed class InlineReading(ReadOnlyMemory<InlineRule> rules, PageReading page)
{
    private BracketPairs? _brackets;
    private (string Text, char Sign, int Failed) _none = ("", '\0', 0);
    private int _floor;
    private int _rule;
    private int _depth;

    public PageReading Page => page;

    /// <summary>How many links are around what is read.</summary>
    public int LinkDepth { get; set; }

    /// <summary>Fills a node with what the rules behind the present one make of a text.</summary>
    public void FillInner(ContainerInline node, string text) => Fill(node, text, _rule + 1);

    /// <summary>Fills a node with what all rules make of a text.</summary>
    public void Fill(ContainerInline node, string text) => Fill(node, text, 0);

    /// <summary>The character in front; behind something that was just taken out, the end of its placeholder.</summary>
    public char Before(string text, int at) => at == 0 ? ' ' : at == _floor ? Placeholder.End : text[at - 1];

    /// <summary>The text with what was taken out put back as plain text.</summary>
    public string PlainText(string text) => Expand(text, static (node, output) => Append(output, node));

    /// <summary>The text with what was taken out put back as it was written, or as HTML.</summary>
    public string Source(string text) => Expand(text, page.AppendSource);

    /// <summary>The brackets of a text that a rule goes over.</summary>
    public BracketPairs BracketsOf(string text)
        => _brackets is { } known && ReferenceEquals(known.Text, text) ? known : _brackets = new BracketPairs(text);

    /// <summary>Whether a closing run was already looked for in vain, further in front.</summary>
    public bool HasNoneBehind(string text, char sign, int count, bool isApart)
        => ReferenceEquals(_none.Text, text) && _none.Sign == sign && (_none.Failed & Bit(count, isApart)) != 0;

    /// <summary>Remembers that no closing run was found behind a place, so that no later place looks again.</summary>
    public void NoneBehind(string text, char sign, int count, bool isApart)
        => _none = (text, sign, (ReferenceEquals(_none.Text, text) && _none.Sign == sign ? _none.Failed : 0) | Bit(count, isApart));

    private static int Bit(int count, bool isApart) => 1 << ((count * 2) + (isApart ? 1 : 0));

    private void Fill(ContainerInline node, string text, int firstRule)
    {
        if (++_depth <= page.Limits.MaxDepth)
        {
            (int floor, int rule) = (_floor, _rule);
            for (_rule = firstRule; _rule < rules.Length; _rule++)
            {
                text = Apply(rules.Span[_rule], text);
            }

            (_floor, _rule) = (floor, rule);
        }

        Build(node, text);
        _depth--;
    }

    private string Apply(InlineRule rule, string text)
    {
        _floor = 0;
        int at = rule.Find(text, 0);
        StringBuilder? output = null;
        while (at >= 0)
        {
            if (!rule.TryRead(this, text, at, out var match))
            {
                at = Next(rule, text, at + 1);
                continue;
            }

            if (match.Node is not null)
            {
                output ??= new StringBuilder(text.Length);
                output.Append(text, _floor, match.Start - _floor);
                Placeholder.Append(output, page.Stash(match.Node));
                _floor = match.End;
            }

            at = Next(rule, text, Math.Max(match.End, at + 1));
        }

        return output is null ? text : output.Append(text, _floor, text.Length - _floor).ToString();
    }

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
