using Idp.TechDocs.Markdown.Text;
using Markdig.Syntax.Inlines;

namespace Idp.TechDocs.Markdown.Inlines.Rules;

/// <summary>Code between runs of the same number of backticks.</summary>
internal class CodeSpanRule : InlineRule
{
    public override bool LooksAgain => true;

    public override int Find(ReadOnlySpan<char> text, int from)
        => text[from..].IndexOf('`') is var at and >= 0 ? from + at : -1;

    public override bool TryRead(InlineReading reading, string text, int at, out InlineMatch match)
    {
        match = default;
        int slashes = Slashes(reading, text, at);
        if (slashes > 0 && slashes % 2 == 0)
        {
            // Backslashes in pairs are themselves, and the code begins behind them.
            match = new InlineMatch(at - slashes, at, new EscapedInline(new string('\\', slashes / 2)));
            return true;
        }

        if (slashes > 0)
        {
            // What is escaped is one backtick; the run may go on behind it.
            return false;
        }

        int run = RunAt(text, at);
        var runs = reading.Remember(text, static text => new BacktickRuns(text));
        for (int opened = run; opened > 0; opened--)
        {
            int start = at + opened, code = CodeStart(text, start);
            int close = runs.Behind(code, opened);
            close = close < 0 && code > start ? runs.Behind(start, opened) : close;
            if (close >= 0)
            {
                match = new InlineMatch(at, close + opened, Make(reading, text[(at + opened)..close], opened));
                return true;
            }
        }

        match = new InlineMatch(at, at + run, null);
        return true;
    }

    /// <summary>Where code begins at the earliest, behind what says something about it.</summary>
    protected virtual int CodeStart(string text, int from) => from;

    /// <summary>The node for what stands between the backticks.</summary>
    protected virtual Inline Make(InlineReading reading, string content, int backticks)
    {
        string code = content.Trim();
        if (!code.Contains(Placeholder.Start, StringComparison.Ordinal))
        {
            return new CodeInline(code) { DelimiterCount = backticks };
        }

        // What had been taken out of the page before stays what it is, even here.
        var element = new ElementInline("code");
        reading.Restore(element, code);
        return element;
    }

    private static int Slashes(InlineReading reading, string text, int at)
    {
        int slashes = 0;
        while (at - slashes > 0 && reading.Before(text, at - slashes) == '\\')
        {
            slashes++;
        }

        return slashes;
    }

    private static int RunAt(string text, int at)
    {
        int end = at;
        while (end < text.Length && text[end] == '`')
        {
            end++;
        }

        return end - at;
    }
}
