using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace Idp.Scaffolder.Journals.Files;

/// <summary>How a record lies in a file, little-endian: its length, its number, the checksum of its text, the checksum of these three, its text as UTF-8.</summary>
/// <remarks>The head has a checksum of its own, so that a damaged length is told from a record that was not written to its end. Checksums are CRC-32C.</remarks>
internal static class JournalFrame
{
    public const int HeadLength = 4 + 8 + 4 + 4;

    /// <summary>What a file begins with; the digit is the version of the format.</summary>
    public static ReadOnlySpan<byte> Magic => "IDPRUN1\n"u8;

    public static byte[] Write(IReadOnlyList<JournalRecord> records, bool isFirst, int maxRecordBytes)
    {
        using var stream = new MemoryStream();
        if (isFirst)
        {
            stream.Write(Magic);
        }

        Span<byte> head = stackalloc byte[HeadLength];
        foreach (var record in records)
        {
            byte[] text = Encoding.UTF8.GetBytes(record.Json);
            if (text.Length > maxRecordBytes)
            {
                throw new IOException($"A record of {text.Length} bytes is larger than {maxRecordBytes} ({nameof(FileRunJournalOptions.MaxRecordBytes)}).");
            }

            BinaryPrimitives.WriteInt32LittleEndian(head, text.Length);
            BinaryPrimitives.WriteInt64LittleEndian(head[4..], record.Number);
            BinaryPrimitives.WriteUInt32LittleEndian(head[12..], Checksum(text));
            BinaryPrimitives.WriteUInt32LittleEndian(head[16..], Checksum(head[..16]));
            stream.Write(head);
            stream.Write(text);
        }

        return stream.ToArray();
    }

    /// <summary>The head at the beginning of some bytes; null when it is not whole or not one.</summary>
    public static (int Length, long Number, uint Checksum)? ReadHead(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < HeadLength || BinaryPrimitives.ReadUInt32LittleEndian(bytes[16..]) != Checksum(bytes[..16]))
        {
            return null;
        }

        int length = BinaryPrimitives.ReadInt32LittleEndian(bytes);
        return length < 0 ? null : (length, BinaryPrimitives.ReadInt64LittleEndian(bytes[4..]), BinaryPrimitives.ReadUInt32LittleEndian(bytes[12..]));
    }

    public static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        uint crc = ~0u;
        while (bytes.Length >= sizeof(ulong))
        {
            crc = BitOperations.Crc32C(crc, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            bytes = bytes[sizeof(ulong)..];
        }

        foreach (byte one in bytes)
        {
            crc = BitOperations.Crc32C(crc, one);
        }

        return ~crc;
    }
}
