using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Idp.Catalog.Model.Packing;

/// <summary>Writes numbers and texts in few bytes: numbers seven bits at a time, texts as UTF-8. Not thread-safe.</summary>
internal sealed class PackedWriter
{
    private const int LongestNumber = 10;

    private byte[] _bytes = new byte[1024];
    private int _length;

    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, _length);

    public void Number(ulong value)
    {
        var target = Reserve(LongestNumber);
        int length = 0;
        for (; value >= 0x80; value >>= 7)
        {
            target[length++] = (byte)(value | 0x80);
        }

        target[length++] = (byte)value;
        _length += length;
    }

    public void Number(int value) => Number((ulong)value);

    public void Double(double value)
    {
        BinaryPrimitives.WriteDoubleLittleEndian(Reserve(sizeof(double)), value);
        _length += sizeof(double);
    }

    public void Fixed(ulong value)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(Reserve(sizeof(ulong)), value);
        _length += sizeof(ulong);
    }

    public void Byte(byte value)
    {
        Reserve(1)[0] = value;
        _length++;
    }

    /// <summary>A text with its length before it; half a surrogate pair, which UTF-8 cannot say, is kept too.</summary>
    public void Text(string text) => Text(text, tagBits: 0, tag: 0, halfTag: 1);

    /// <summary>A text whose length shares its number with a tag.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tagBits">How many bits the tags have; one more is taken when it is 0.</param>
    /// <param name="tag">The tag of a text in UTF-8.</param>
    /// <param name="halfTag">The tag of a text in UTF-16.</param>
    public void Text(string text, int tagBits, int tag, int halfTag)
    {
        tagBits = Math.Max(tagBits, 1);
        if (TryAscii(text, tagBits, tag))
        {
            return;
        }

        if (HasHalfPair(text))
        {
            Number(((ulong)text.Length << tagBits) | (uint)halfTag);
            var target = Reserve(text.Length * sizeof(char));
            for (int i = 0; i < text.Length; i++)
            {
                BinaryPrimitives.WriteUInt16LittleEndian(target[(i * sizeof(char))..], text[i]);
            }

            _length += text.Length * sizeof(char);
        }
        else
        {
            int bytes = Encoding.UTF8.GetByteCount(text);
            Number(((ulong)bytes << tagBits) | (uint)tag);
            _length += Encoding.UTF8.GetBytes(text, Reserve(bytes));
        }
    }

    /// <summary>Bytes as they are.</summary>
    public void Bytes(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Reserve(bytes.Length));
        _length += bytes.Length;
    }

    /// <summary>Forgets what was written.</summary>
    public void Clear() => _length = 0;

    // Most texts: their bytes are as many as their letters, so that one pass is enough.
    private bool TryAscii(string text, int tagBits, int tag)
    {
        Reserve(text.Length + LongestNumber);
        int before = _length;
        Number(((ulong)text.Length << tagBits) | (uint)tag);
        if (Ascii.FromUtf16(text, _bytes.AsSpan(_length), out int written) == OperationStatus.Done)
        {
            _length += written;
            return true;
        }

        _length = before;
        return false;
    }

    private static bool HasHalfPair(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0)
        {
            return false;
        }

        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    private Span<byte> Reserve(int bytes)
    {
        if (_bytes.Length - _length < bytes)
        {
            long wanted = Math.Max((long)_bytes.Length * 2, (long)_length + bytes);
            Array.Resize(ref _bytes, (int)Math.Min(wanted, Array.MaxLength));
        }

        return _bytes.AsSpan(_length);
    }
}
