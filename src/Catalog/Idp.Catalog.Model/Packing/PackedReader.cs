using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Idp.Catalog.Model.Packing;

/// <summary>Reads what a <see cref="PackedWriter"/> wrote. Never beyond its bytes, and it makes nothing larger than they could fill.</summary>
/// <exception cref="PackedFormatException">Thrown by every method on bytes that cannot be.</exception>
internal ref struct PackedReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _at;

    public readonly bool IsAtEnd => _at == _bytes.Length;

    public readonly int Position => _at;

    public readonly int Remaining => _bytes.Length - _at;

    public ulong Number()
    {
        if (_at + 1 < _bytes.Length)
        {
            uint first = _bytes[_at];
            if (first < 0x80)
            {
                _at++;
                return first;
            }

            uint second = _bytes[_at + 1];
            if (second < 0x80)
            {
                _at += 2;
                return (first & 0x7F) | (second << 7);
            }
        }

        ulong value = 0;
        for (int shift = 0; shift < 64; shift += 7)
        {
            byte part = Byte();
            value |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80)
            {
                return value;
            }
        }

        throw new PackedFormatException("A number does not end.");
    }

    /// <summary>A number below a limit.</summary>
    public int Number(int below)
    {
        ulong value = Number();
        return value < (ulong)below ? (int)value : throw new PackedFormatException($"{value} is not below {below}.");
    }

    /// <summary>How many things follow, each of which takes at least one byte.</summary>
    public int Count() => Number(Remaining + 1);

    public double Double() => BinaryPrimitives.ReadDoubleLittleEndian(Take(sizeof(double)));

    public ulong Fixed() => BinaryPrimitives.ReadUInt64LittleEndian(Take(sizeof(ulong)));

    public byte Byte() => _at < _bytes.Length ? _bytes[_at++] : Take(1)[0];

    public string Text()
    {
        ulong length = Number();
        return Text(length >> 1, isHalf: (length & 1) != 0);
    }

    /// <summary>The text behind its length.</summary>
    /// <param name="length">In bytes of UTF-8, or in units of UTF-16.</param>
    /// <param name="isHalf">Whether it is in UTF-16.</param>
    public string Text(ulong length, bool isHalf)
    {
        if (length > (ulong)(isHalf ? Remaining / sizeof(char) : Remaining))
        {
            throw new PackedFormatException("A text is longer than what is left.");
        }

        return isHalf
            ? new string(MemoryMarshal.Cast<byte, char>(Take((int)length * sizeof(char))))
            : Encoding.UTF8.GetString(Take((int)length));
    }

    public void SkipBytes(ulong count)
    {
        if (count > (ulong)Remaining)
        {
            throw new PackedFormatException("The bytes end too early.");
        }

        _at += (int)count;
    }

    /// <summary>The bytes up to so many, which the reader moves behind.</summary>
    public ReadOnlySpan<byte> Bytes(int count) => Take(count);

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count > Remaining)
        {
            throw new PackedFormatException("The bytes end too early.");
        }

        var taken = _bytes.Slice(_at, count);
        _at += count;
        return taken;
    }
}
