using System.Runtime.CompilerServices;

namespace Idp.Yaml.Parsing.Plain;

/// <summary>
/// Reads one document of the plain subset in a single pass over its bytes: block maps and sequences, scalars of every style,
/// flow collections of the simple kind, comments.
/// </summary>
/// <remarks>
/// Every method either understands what it sees as the YAML specification means it, or calls <see cref="Leave"/> and returns false: then all
/// return, and the document is somebody else's. In doubt it leaves. It never decides that a document is wrong.
/// The way through the lines: <c>_at</c> is the first character of a line's content and <c>_column</c> the spaces before it; who reads
/// a value ends on the next line that is neither blank nor a comment.
/// </remarks>
internal ref partial struct PlainReader
{
    private const byte LineFeed = (byte)'\n';
    private const int NoLine = -1;

    private readonly ReadOnlySpan<byte> _text;
    private readonly int _maxDepth;
    private EventTape _tape;
    private OpenKeys _keys;
    private bool _isMarked;
    private int _depth;
    private int _at;
    private int _column;

    /// <param name="text">The file up to the end of the document, so that places in it are places in the file.</param>
    /// <param name="start">Where the document begins.</param>
    /// <param name="maxDepth">How deep maps and lists may nest.</param>
    public PlainReader(ReadOnlySpan<byte> text, int start, int maxDepth)
    {
        _text = text;
        _at = start;
        _maxDepth = maxDepth;
        _tape = new EventTape();
        _keys = new OpenKeys();
    }

    /// <summary>Why the document was left, if it was.</summary>
    public HandOver Reason { get; private set; }

    /// <summary>Whether the document says nothing.</summary>
    public bool IsNull { get; private set; }

    /// <summary>Reads the document. Returns false when it is left to another parser.</summary>
    public bool Read()
    {
        Reason = CharacterScreen.Check(_text[_at..]);
        return Reason == HandOver.None && SkipMarker() && Root();
    }

    /// <summary>Gives the events of the document to a sink.</summary>
    public readonly void Play(IYamlSink sink, CancellationToken cancellationToken) => _tape.Play(_text, sink, cancellationToken);

    public void Dispose()
    {
        _tape.Return();
        _keys.Return();
    }

    private bool SkipMarker()
    {
        if (!_text[_at..].StartsWith("---"u8))
        {
            NextLine(_at);
            return true;
        }

        _isMarked = true;
        _at += 3;
        return EndLine(_at) || Leave(HandOver.TextAfterMarker);
    }

    private bool Root()
    {
        if (_column == NoLine)
        {
            IsNull = _isMarked;
            return _isMarked ? Null(_text.Length) : Leave(HandOver.Empty);
        }

        if (!IsItem(_at) && FindColon(_at) < 0)
        {
            return Leave(HandOver.RootValue);
        }

        return Node(NoLine, _column) && (_column == NoLine || Leave(HandOver.Indentation));
    }

    private bool Leave(HandOver reason)
    {
        Reason = reason;
        return false;
    }

    /// <summary>Ends a line behind a value: white space and a comment may follow. Returns false for anything else.</summary>
    private bool EndLine(int at)
    {
        var content = SkipSpaces(at);
        if (!IsLineEnd(content) && (_text[content] != '#' || content == at))
        {
            return Leave(HandOver.TextAfterValue);
        }

        NextLine(AfterLine(content));
        return true;
    }

    /// <summary>Goes to the first line from here that has content.</summary>
    private void NextLine(int lineStart)
    {
        var text = _text;
        while (lineStart < text.Length)
        {
            var content = lineStart;
            while (content < text.Length && text[content] == ' ')
            {
                content++;
            }

            if (content < text.Length && text[content] is not (LineFeed or (byte)'\r' or (byte)'#'))
            {
                _at = content;
                _column = content - lineStart;
                return;
            }

            lineStart = AfterLine(content);
        }

        _at = _text.Length;
        _column = NoLine;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int AfterLine(int at) => at < _text.Length && _text[at] == LineFeed ? at + 1 : AfterRest(at);

    private readonly int AfterRest(int at)
    {
        var length = _text[at..].IndexOf(LineFeed);
        return length < 0 ? _text.Length : at + length + 1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int SkipSpaces(int at)
    {
        var text = _text;
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return at;
    }

    // The screen has seen to it that CR stands before LF only.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool IsLineEnd(int at) => at >= _text.Length || _text[at] is LineFeed or (byte)'\r';

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool IsWhite(int at) => at >= _text.Length || _text[at] is (byte)' ' or LineFeed or (byte)'\r';

    /// <summary>The end of a text that is followed by white space.</summary>
    private readonly int TrimEnd(int start, int end)
    {
        while (end > start && _text[end - 1] is (byte)' ' or LineFeed or (byte)'\r')
        {
            end--;
        }

        return end;
    }
}
