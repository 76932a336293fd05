namespace Idp.TechDocs.Markdown.Highlighting.Lexing;

/// <summary>A place in code, and the pieces in front of it. Used by one thread.</summary>
internal sealed class CodeScanner(string text)
{
    private readonly List<CodeToken> _tokens = [];

    public string Text => text;

    /// <summary>The place of the next character.</summary>
    public int At { get; private set; }

    public bool IsAtEnd => At >= text.Length;

    /// <summary>The next character; NUL at the end.</summary>
    public char Current => At < text.Length ? text[At] : '\0';

    public ReadOnlySpan<char> Rest => text.AsSpan(At);

    /// <summary>The pieces so far, those of one class in one.</summary>
    public CodeToken[] ToTokens() => [.. _tokens];

    /// <summary>The character so many places further; NUL behind the end and before the beginning.</summary>
    public char Peek(int offset) => (uint)(At + offset) < (uint)text.Length ? text[At + offset] : '\0';

    public bool StartsWith(string start) => Rest.StartsWith(start, StringComparison.Ordinal);

    /// <summary>Whether only white space stands before the place in its line.</summary>
    public bool IsAtLineStart() => At == 0 || text[At - 1] == '\n';

    /// <summary>Ends a piece so many characters further.</summary>
    public void Take(int length, TokenClass kind) => TakeTo(At + length, kind);

    /// <summary>Ends a piece at a place.</summary>
    public void TakeTo(int end, TokenClass kind)
    {
        end = Math.Min(end, text.Length);
        if (end <= At)
        {
            return;
        }

        At = end;
        if (_tokens.Count > 0 && _tokens[^1].Class == kind)
        {
            _tokens[^1] = new CodeToken(end, kind);
        }
        else
        {
            _tokens.Add(new CodeToken(end, kind));
        }
    }

    /// <summary>Where a run of characters ends that begins so many places further.</summary>
    public int EndOf(Func<char, bool> isPart, int offset = 0)
    {
        int end = At + offset;
        while (end < text.Length && isPart(text[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>Where the line ends, before its line feed.</summary>
    public int EndOfLine()
    {
        int length = Rest.IndexOf('\n');
        return length < 0 ? text.Length : At + length;
    }

    /// <summary>Behind the next place where a text stands, or the end of all when it stands nowhere.</summary>
    public int Behind(string sign, int offset)
    {
        int from = Math.Min(At + offset, text.Length);
        int found = text.IndexOf(sign, from, StringComparison.Ordinal);
        return found < 0 ? text.Length : found + sign.Length;
    }
}
