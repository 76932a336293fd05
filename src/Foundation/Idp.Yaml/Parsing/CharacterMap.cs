using System.Text;

namespace Idp.Yaml.Parsing;

/// <summary>The way from a UTF-16 index of a document's text back to the bytes of its file.</summary>
/// <remarks>
/// A document of ASCII needs no table. Otherwise the byte of every 64th character is kept, so a look-up reads at most 64 characters.
/// The second half of a surrogate pair has no byte of its own: as a checkpoint it stands for the pair, as a question for what follows.
/// Bytes that are no UTF-8 are one U+FFFD for each maximal subpart, as Node and .NET both replace them.
/// </remarks>
internal sealed class CharacterMap
{
    private const int Stride = 64;
    private readonly ReadOnlyMemory<byte> _utf8;
    private readonly int _origin;
    private readonly int[]? _checkpoints;

    private CharacterMap(ReadOnlyMemory<byte> utf8, int origin, string text, int[]? checkpoints)
    {
        _utf8 = utf8;
        _origin = origin;
        Text = text;
        _checkpoints = checkpoints;
    }

    /// <summary>The document as text.</summary>
    public string Text { get; }

    /// <summary>Decodes a slice of a file that begins at the byte <paramref name="origin"/> of it.</summary>
    public static CharacterMap Decode(ReadOnlyMemory<byte> utf8, int origin)
    {
        var text = Encoding.UTF8.GetString(utf8.Span);
        return new CharacterMap(utf8, origin, text, Ascii.IsValid(utf8.Span) ? null : Checkpoints(utf8.Span, text.Length));
    }

    /// <summary>The byte of the file at which a character begins; indices outside the text mean its ends.</summary>
    public int ToByte(long index)
    {
        var wanted = (int)Math.Clamp(index, 0, Text.Length);
        if (_checkpoints is null)
        {
            return _origin + wanted;
        }

        var utf8 = _utf8.Span;
        var at = _checkpoints[wanted / Stride];
        var character = wanted - (wanted % Stride);
        if (character < Text.Length && char.IsLowSurrogate(Text[character]))
        {
            character--;
        }

        while (character < wanted && at < utf8.Length)
        {
            Rune.DecodeFromUtf8(utf8[at..], out var rune, out var length);
            character += rune.Utf16SequenceLength;
            at += length;
        }

        return _origin + at;
    }

    private static int[] Checkpoints(ReadOnlySpan<byte> utf8, int characters)
    {
        var checkpoints = new int[(characters / Stride) + 1];
        var character = 0;
        for (var at = 0; at < utf8.Length;)
        {
            Rune.DecodeFromUtf8(utf8[at..], out var rune, out var length);
            for (var unit = 0; unit < rune.Utf16SequenceLength; unit++, character++)
            {
                if (character % Stride == 0)
                {
                    checkpoints[character / Stride] = at;
                }
            }

            at += length;
        }

        if (characters % Stride == 0)
        {
            checkpoints[characters / Stride] = utf8.Length;
        }

        return checkpoints;
    }
}
