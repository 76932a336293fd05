using System.Text;

namespace Idp.Diagnostics;

/// <summary>One file as it was read: its path and its bytes, and the way from a byte to line and column.</summary>
/// <remarks>The line table is made when the first position is asked for, so a good file never pays for it. Thread-safe.</remarks>
public sealed class SourceText
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];
    private int[]? _lineStarts;

    /// <summary>Wraps the bytes of a file; they are not copied and must not change.</summary>
    /// <param name="path">The path to show; <c>\</c> becomes <c>/</c>.</param>
    /// <param name="utf8">The whole file, byte order mark included.</param>
    public SourceText(string path, ReadOnlyMemory<byte> utf8)
    {
        ArgumentNullException.ThrowIfNull(path);
        Path = path.Replace('\\', '/');
        Utf8 = utf8;
    }

    /// <summary>The path to show, with <c>/</c> between its parts.</summary>
    public string Path { get; }

    /// <summary>The bytes as given, byte order mark included.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; }

    /// <summary>The number of bytes of the byte order mark: 3 or 0.</summary>
    public int ByteOrderMarkLength => Utf8.Span.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;

    /// <summary>The number of lines; an empty file has one.</summary>
    public int LineCount => LineStarts.Length;

    private int[] LineStarts => _lineStarts ??= FindLineStarts(Utf8.Span, ByteOrderMarkLength);

    /// <summary>A source made of a string, for text that never was a file.</summary>
    public static SourceText FromString(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Line and column of a byte.</summary>
    /// <param name="offset">The byte; values outside the file are taken as its nearest end, a byte inside a character as its first.</param>
    public LinePosition GetPosition(int offset)
    {
        var starts = LineStarts;
        offset = StartOfCharacter(Math.Clamp(offset, starts[0], Utf8.Length));
        var index = Array.BinarySearch(starts, offset);
        var line = index >= 0 ? index : ~index - 1;
        return new LinePosition(line + 1, Encoding.UTF8.GetCharCount(Utf8.Span[starts[line]..offset]) + 1);
    }

    /// <summary>The text of a line without its line end; empty when there is no such line.</summary>
    /// <param name="line">The line, from 1.</param>
    public string GetLine(int line)
    {
        var span = GetLineSpan(line);
        return Encoding.UTF8.GetString(Utf8.Span.Slice(span.Start, span.Length));
    }

    /// <summary>The bytes of a line without its line end; empty when there is no such line.</summary>
    internal SourceSpan GetLineSpan(int line)
    {
        var starts = LineStarts;
        if (line < 1 || line > starts.Length)
        {
            return default;
        }

        var end = line < starts.Length ? starts[line] : Utf8.Length;
        return new SourceSpan(starts[line - 1], Utf8.Span[starts[line - 1]..end].TrimEnd("\r\n"u8).Length);
    }

    /// <summary>The offset itself, or the first byte of the character that it falls into.</summary>
    internal int StartOfCharacter(int offset)
    {
        // No character has more than three continuation bytes; where there are more, the file is not UTF-8 and any answer will do.
        var utf8 = Utf8.Span;
        for (var back = 0; back < 3 && offset > 0 && offset < utf8.Length && (utf8[offset] & 0xC0) == 0x80; back++)
        {
            offset--;
        }

        return offset;
    }

    private static int[] FindLineStarts(ReadOnlySpan<byte> utf8, int first)
    {
        var starts = new List<int> { first };
        for (var i = first; i < utf8.Length;)
        {
            var next = utf8[i..].IndexOfAny((byte)'\n', (byte)'\r');
            if (next < 0)
            {
                break;
            }

            i += next + 1;
            if (utf8[i - 1] == '\r' && i < utf8.Length && utf8[i] == '\n')
            {
                i++;
            }

            starts.Add(i);
        }

        return [.. starts];
    }
}
