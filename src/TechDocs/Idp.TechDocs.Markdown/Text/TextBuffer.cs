using System.Text;

namespace Idp.TechDocs.Markdown.Text;

/// <summary>Characters one behind the other, written as to any writer and read where they lie. Used by one thread at a time.</summary>
internal sealed class TextBuffer : TextWriter
{
    private const int Least = 1024;

    // More than most pages take is not kept.
    private const int MostKept = 2 * 1024 * 1024;

    private char[] _text = [];
    private int _length;

    public TextBuffer()
        : base(System.Globalization.CultureInfo.InvariantCulture)
        => CoreNewLine = ['\n'];

    public override Encoding Encoding => Encoding.Unicode;

    /// <summary>What was written since it was cleared; good until more is written.</summary>
    public ReadOnlySpan<char> Written => _text.AsSpan(0, _length);

    /// <summary>Forgets what was written.</summary>
    public void Clear()
    {
        _length = 0;
        if (_text.Length > MostKept)
        {
            _text = [];
        }
    }

    public override void Write(char value)
    {
        if (_length == _text.Length)
        {
            Grow(1);
        }

        _text[_length++] = value;
    }

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (buffer.Length > _text.Length - _length)
        {
            Grow(buffer.Length);
        }

        buffer.CopyTo(_text.AsSpan(_length));
        _length += buffer.Length;
    }

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override string ToString() => Written.ToString();

    private void Grow(int room) => Array.Resize(ref _text, Math.Max(Least, Math.Max(_length + room, checked(_text.Length * 2))));
}
