using Idp.TechDocs.Markdown.Preprocessing;
using Idp.TechDocs.Markdown.Text;
using Markdig.Syntax.Inlines;

namespace Idp.TechDocs.Markdown.Extensions.Critic;

/// <summary>Puts elements of HTML in the place of marks, or what is left of them, anywhere in a page: in code too.</summary>
internal sealed class CriticPreprocessor(CriticMode mode) : Preprocessor
{
    public override List<TextLine> Run(List<TextLine> lines, PageReading page)
    {
        if (!lines.Exists(static line => CriticMark.MayOpenIn(line.Span)))
        {
            return lines;
        }

        var source = new JoinedLines(lines);
        string text = source.Text;
        var output = new LineWriter(text, source.PositionOf, page.Source.Places);
        var missing = new HashSet<string>(StringComparer.Ordinal);
        int copied = 0;
        for (int at = text.IndexOf('{'); at >= 0; at = text.IndexOf('{', Math.Max(at + 1, copied)))
        {
            if (CriticMark.TryRead(text, at, missing, out var mark))
            {
                output.Write(copied, at);
                Write(output, text, mark, page);
                copied = mark.End;
            }
        }

        output.Write(copied, text.Length);
        return output.ToLines();
    }

    private void Write(LineWriter output, string text, CriticMark mark, PageReading page)
    {
        if (mode == CriticMode.View)
        {
            page.ExpandsPlaceholders = true;
            View(output, text, mark, page);
        }
        else if (mark.Kind == '~')
        {
            Write(output, text, mode == CriticMode.Accept ? mark.Inserted : mark.Text);
        }
        else if (mark.Kind == '=' || (mark.Kind == '+' && mode == CriticMode.Accept) || (mark.Kind == '-' && mode == CriticMode.Reject))
        {
            Write(output, text, mark.Text);
        }
    }

    private static void View(LineWriter output, string text, CriticMark mark, PageReading page)
    {
        switch (mark.Kind)
        {
            case '+':
                Insert(output, text, mark.Text, page);
                break;
            case '-':
                Delete(output, text, mark.Text, page);
                break;
            case '~':
                Delete(output, text, mark.Text, page);
                Insert(output, text, mark.Inserted, page);
                break;
            case '=':
                Wrap(output, text, mark.Text, "mark", page);
                break;
            default:
                string remark = text[mark.Text].Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
                    .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal).Replace('\n', ' ');
                Put(output, $"<span class=\"critic comment\">{remark}</span>", mark.End, page);
                break;
        }
    }

    private static void Insert(LineWriter output, string text, Range range, PageReading page)
    {
        if (!IsBreak(text[range]))
        {
            Wrap(output, text, range, "ins", page);
            return;
        }

        output.WriteLineFeeds(2);
        Put(output, "<ins class=\"critic break\">&nbsp;</ins>", range.End.Value, page);
        output.WriteLineFeeds(2);
    }

    private static void Delete(LineWriter output, string text, Range range, PageReading page)
    {
        if (IsBreak(text[range]))
        {
            Put(output, "<del class=\"critic break\">&nbsp;</del>", range.End.Value, page);
        }
        else
        {
            Wrap(output, text, range, "del", page);
        }
    }

    private static void Wrap(LineWriter output, string text, Range range, string element, PageReading page)
    {
        Put(output, $"<{element} class=\"critic\">", range.Start.Value, page);
        Write(output, text, range);
        Put(output, $"</{element}>", range.End.Value, page);
    }

    private static void Write(LineWriter output, string text, Range range)
    {
        var (start, length) = range.GetOffsetAndLength(text.Length);
        output.Write(start, start + length);
    }

    private static void Put(LineWriter output, string html, int at, PageReading page)
        => output.Write(Placeholder.Of(page.Stash(new HtmlInline(html))), at);

    // Nothing but the end of a paragraph.
    private static bool IsBreak(string text) => text.Length > 1 && text.AsSpan().IndexOfAnyExcept('\n') < 0;
}
