using System.Text;
using Idp.Diagnostics;

namespace Idp.TechDocs.Markdown;

/// <summary>The way from the characters of a text to the bytes of its file. Asked in order, it goes over the text once. Used by one thread.</summary>
internal sealed class CharacterOffsets(SourceText file, string text, int fileOffset)
{
    private int _character;
    private int _byte = fileOffset;

    /// <summary>The place of characters; beyond the text, its nearest end.</summary>
    public SourceLocation Locate(int start, int end)
    {
        start = Math.Clamp(start, 0, text.Length);
        end = Math.Clamp(end, start, text.Length);
        int first = ByteOf(start);
        return SourceLocation.In(file, new SourceSpan(first, Encoding.UTF8.GetByteCount(text.AsSpan(start, end - start))));
    }

    private int ByteOf(int character)
    {
        _byte += character >= _character
            ? Encoding.UTF8.GetByteCount(text.AsSpan(_character, character - _character))
            : -Encoding.UTF8.GetByteCount(text.AsSpan(character, _character - character));
        _character = character;
        return _byte;
    }
}
