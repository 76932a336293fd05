using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Idp.Yaml.Parsing;

/// <summary>Stands between YamlDotNet's scanner and parser and sets right what they disagree with npm <c>yaml</c> on.</summary>
internal sealed class TokenFilter(Scanner scanner, string text) : IScanner
{
    private readonly Queue<Token> _held = new();

    // For each open collection, whether a key waits for its value.
    private readonly Stack<bool> _keyOpen = new([false]);
    private Token? _previous;
    private int _flowLevel;
    private bool _isHeld;
    private bool _hadKey = true;

    public Mark CurrentPosition => scanner.CurrentPosition;

    public Token? Current { get; private set; }

    public bool MoveNext()
    {
        if (Current is not null)
        {
            ConsumeCurrent();
        }

        return MoveNextWithoutConsuming();
    }

    /// <remarks>The parser looks ahead twice after an anchored value in a flow map; the scanner would lose a token to that.</remarks>
    public bool MoveNextWithoutConsuming()
    {
        if (Current is not null)
        {
            return Current is not StreamEnd;
        }

        while (Current is null)
        {
            _isHeld = _held.TryDequeue(out var held);
            if (_isHeld)
            {
                Current = held;
            }
            else if (!scanner.MoveNextWithoutConsuming())
            {
                return false;
            }
            else if ((Current = Filter(scanner.Current!)) is null)
            {
                scanner.ConsumeCurrent();
            }
        }

        _previous = Current;
        return true;
    }

    public void ConsumeCurrent()
    {
        // Of the tokens that stand for one, the first consumed it.
        if (!_isHeld && Current is not null)
        {
            scanner.ConsumeCurrent();
        }

        Current = null;
    }

    /// <summary>The token to give on; null to leave it out.</summary>
    private Token? Filter(Token token)
    {
        CheckNeighbours(token);
        switch (token)
        {
            case FlowMappingStart or FlowSequenceStart:
                _flowLevel++;
                _keyOpen.Push(false);
                break;
            case FlowMappingEnd or FlowSequenceEnd:
                _flowLevel--;
                Close();
                break;
            case BlockMappingStart or BlockSequenceStart:
                _keyOpen.Push(false);
                break;
            case BlockEnd:
                Close();
                break;
            case Key key:
                return OpenKey(key);
            case Value value:
                return OpenValue(value);

            case Tag tag:
                return AsWritten(tag);

            // Up to white space, ':' is part of an alias's name: '*a: b' is no key.
            case AnchorAlias alias when alias.End.Index < text.Length && text[(int)alias.End.Index] == ':':
                throw new SyntaxErrorException(alias.Start, alias.End, SyntaxMessages.AliasBeforeColon);
            case Scalar { Style: ScalarStyle.Plain } scalar when _flowLevel > 0:
                return FlowScalar(scalar);
            default:
                break;
        }

        return token;
    }

    private void CheckNeighbours(Token token)
    {
        if (_flowLevel > 0
            && _previous is FlowMappingEnd or FlowSequenceEnd or Scalar or AnchorAlias
            && token is not (FlowEntry or FlowMappingEnd or FlowSequenceEnd or Value or Error))
        {
            throw new SyntaxErrorException(token.Start, token.End, SyntaxMessages.NoComma);
        }

        if (_previous is FlowMappingEnd or FlowSequenceEnd)
        {
            var after = (int)_previous.Start.Index + 1;
            if (after < text.Length && text[after] == '#')
            {
                throw new SyntaxErrorException(_previous.Start, _previous.Start, SyntaxMessages.CommentWithoutSpace);
            }
        }
        else if (_previous is Value { Start.Line: var line } && token is BlockMappingStart or BlockSequenceStart or BlockEntry && token.Start.Line == line && !_hadKey)
        {
            throw new SyntaxErrorException(token.Start, token.End, SyntaxMessages.SecondColon);
        }
    }

    // Tags stay as they are written: their handles are resolved by us.
    private Tag AsWritten(Tag tag)
    {
        var written = text[(int)tag.Start.Index..(int)tag.End.Index];
        return written.StartsWith("!<", StringComparison.Ordinal) || !written.AsSpan().ContainsAny(",[]{}")
            ? new Tag(string.Empty, written, tag.Start, tag.End)
            : throw new SyntaxErrorException(tag.Start, tag.End, SyntaxMessages.BadTag);
    }

    // The scanner adds a key at the start of the text for a ':' in the first column that has none, even after '?'.
    private Key? OpenKey(Key key)
    {
        if (key.Start.Index > 0 || _previous is null or { End.Index: 0 })
        {
            SetKeyOpen(true);
            return key;
        }

        if (_keyOpen.Peek())
        {
            return null;
        }

        SetKeyOpen(true);
        return new Key(scanner.CurrentPosition, scanner.CurrentPosition);
    }

    // In other columns it adds none, and the parser then loses the value.
    private Token OpenValue(Value value)
    {
        _hadKey = _keyOpen.Peek() || _flowLevel > 0;
        if (_hadKey)
        {
            SetKeyOpen(false);
            return value;
        }

        _held.Enqueue(value);
        return new Key(value.Start, value.Start);
    }

    private void SetKeyOpen(bool isOpen)
    {
        _keyOpen.Pop();
        _keyOpen.Push(isOpen);
    }

    private void Close()
    {
        if (_keyOpen.Count > 1)
        {
            _keyOpen.Pop();
        }
    }

    private Token FlowScalar(Scalar scalar)
    {
        // The scanner skips a ':' at the start of an item; in [:a] it belongs to the text.
        var start = scalar.Start;
        if (_previous is FlowEntry or FlowMappingStart or FlowSequenceStart or Key && start.Index > 0 && text[(int)start.Index - 1] == ':')
        {
            if (scalar.Value is "" or [' ' or '\t' or '\n', ..])
            {
                throw new SyntaxErrorException(start, scalar.End, SyntaxMessages.SecondColon);
            }

            scalar = new Scalar(":" + scalar.Value, ScalarStyle.Plain, new Mark(start.Index - 1, start.Line, Math.Max(1, start.Column - 1)), scalar.End);
        }

        return EndsWithColon(scalar) ? Split(scalar) : scalar;
    }

    // In [a:] and {a:} the colon ends the key.
    private bool EndsWithColon(Scalar scalar)
        => scalar.Value.Length > 1 && scalar.Value[^1] == ':' && scalar.End.Index < text.Length && ",[]{}".Contains(text[(int)scalar.End.Index], StringComparison.Ordinal);

    private Token Split(Scalar scalar)
    {
        var colon = new Mark(scalar.End.Index - 1, scalar.End.Line, Math.Max(1, scalar.End.Column - 1));
        var name = new Scalar(scalar.Value[..^1], ScalarStyle.Plain, scalar.Start, colon);
        if (_previous is Key)
        {
            _held.Enqueue(new Value(colon, scalar.End));
            return name;
        }

        _held.Enqueue(name);
        _held.Enqueue(new Value(colon, scalar.End));
        return new Key(scalar.Start, scalar.Start);
    }
}
