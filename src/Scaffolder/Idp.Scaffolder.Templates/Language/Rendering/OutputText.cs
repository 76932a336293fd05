using System.Globalization;

namespace Idp.Scaffolder.Templates.Language.Rendering;

/// <summary>The text that a render writes. What a macro or a block captures is cut off its end again.</summary>
internal sealed class OutputText
{
    private const int KeptCapacity = 64 * 1024;
    private char[] _characters = new char[1024];
    private int _limit;
    private long _written;

    public int Length { get; private set; }

    public void Start(int limit)
    {
        Length = 0;
        _written = 0;
        _limit = limit;
        if (_characters.Length > KeptCapacity)
        {
            _characters = new char[1024];
        }
    }

    public void Append(ReadOnlySpan<char> text)
    {
        Reserve(text.Length);
        text.CopyTo(_characters.AsSpan(Length));
        Length += text.Length;
    }

    public void Append(char character) => Append([character]);

    public void Append(int number)
    {
        Reserve(11);
        number.TryFormat(_characters.AsSpan(Length), out int written, provider: CultureInfo.InvariantCulture);
        Length += written;
    }

    /// <summary>Everything from <paramref name="start"/> on.</summary>
    public string TextFrom(int start) => start == Length ? "" : new string(_characters, start, Length - start);

    /// <summary>Takes everything from <paramref name="start"/> on away.</summary>
    public string Cut(int start)
    {
        string text = TextFrom(start);
        Length = start;
        return text;
    }

    private void Reserve(int count)
    {
        _written += count;
        if (_written > _limit)
        {
            throw TemplateFault.Beyond(nameof(TemplateLimits.MaxOutputLength), _limit);
        }

        if (_characters.Length - Length < count)
        {
            Array.Resize(ref _characters, (int)Math.Max(Length + (long)count, Math.Min(_characters.Length * 2L, Array.MaxLength)));
        }
    }
}
