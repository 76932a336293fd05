namespace Idp.TechDocs.Markdown.Inlines.Links;

/// <summary>The quotes in the parentheses of a link: the kind that came first, and the other; where each was opened, and where it was seen last.</summary>
internal struct LinkQuotes
{
    private char _first;
    private char _second;
    private int _firstOpened;
    private int _secondOpened;
    private int _firstSeen;
    private int _secondSeen;

    public readonly bool IsOpen => _first != '\0';

    public void See(char c, int at)
    {
        if (c is not ('"' or '\''))
        {
            return;
        }

        if (_first == '\0')
        {
            (_first, _firstOpened) = (c, at);
        }
        else if (c == _first)
        {
            _firstSeen = at;
        }
        else if (_second == '\0')
        {
            (_second, _secondOpened) = (c, at);
        }
        else
        {
            _secondSeen = at;
        }
    }

    /// <summary>The destination, if the parenthesis comes behind a quote that closes a title.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the address begins.</param>
    /// <param name="close">The parenthesis.</param>
    /// <param name="last">The last character before it that is no space.</param>
    public readonly LinkDestination? ClosedBy(string text, int start, int close, char last)
        => _firstSeen > 0 && last == _first ? new LinkDestination(start, text[start.._firstOpened], text[(_firstOpened + 1).._firstSeen], close + 1)
            : _secondSeen > 0 && last == _second ? new LinkDestination(start, text[start.._secondOpened], text[(_secondOpened + 1).._secondSeen], close + 1)
            : null;
}
