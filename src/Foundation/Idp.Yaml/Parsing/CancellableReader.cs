namespace Idp.Yaml.Parsing;

/// <summary>Reads a text, and stops between two blocks when it is cancelled: even one huge string can be given up.</summary>
internal sealed class CancellableReader(string text, CancellationToken cancellationToken) : TextReader
{
    private const int BlockLength = 64 * 1024;
    private int _position;
    private int _nextCheck;

    public override int Peek() => _position < text.Length ? text[_position] : -1;

    public override int Read()
    {
        Check();
        return _position < text.Length ? text[_position++] : -1;
    }

    public override int Read(char[] buffer, int index, int count)
    {
        Check();
        var length = Math.Min(count, text.Length - _position);
        text.CopyTo(_position, buffer, index, length);
        _position += length;
        return length;
    }

    private void Check()
    {
        if (_position >= _nextCheck)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _nextCheck = _position + BlockLength;
        }
    }
}
