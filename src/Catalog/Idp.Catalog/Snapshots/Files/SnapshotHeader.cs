using System.Buffers.Binary;
using Idp.Catalog.Model.Packing;

namespace Idp.Catalog.Snapshots.Files;

/// <summary>How a snapshot file begins: who it is, its format, its kinds, and for each section its length and checksum. All numbers are little-endian.</summary>
internal static class SnapshotHeader
{
    /// <summary>Raised with every change of the bytes.</summary>
    public const int Format = 2;

    private const int FormatAt = 8;
    private const int FingerprintAt = 16;
    private const int SectionsAt = 24;
    private const int BytesPerSection = 16;
    private const int ChecksumAt = SectionsAt + (SectionCount * BytesPerSection);
    private const int Length = ChecksumAt + 4;
    private const int SectionCount = (int)SnapshotSection.Count;

    // Not text, so that no tool takes the file for one; CR LF shows a transfer that changed line ends.
    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'I', (byte)'D', (byte)'P', (byte)'C', 0x0D, 0x0A, 0x1A];

    public static bool IsSnapshot(ReadOnlySpan<byte> file) => file.Length >= FingerprintAt && file.StartsWith(Signature);

    public static int FormatOf(ReadOnlySpan<byte> file) => BinaryPrimitives.ReadInt32LittleEndian(file[FormatAt..]);

    /// <summary>The whole file.</summary>
    public static byte[] Write(ulong fingerprint, ReadOnlyMemory<byte>[] sections)
    {
        long length = Length + sections.Sum(section => (long)section.Length);
        if (length > SnapshotFile.MaxBytes)
        {
            throw new IOException($"The catalog takes {length} bytes; a snapshot file has at most {SnapshotFile.MaxBytes}.");
        }

        byte[] file = new byte[length];
        Signature.CopyTo(file);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(FormatAt), Format);
        BinaryPrimitives.WriteUInt64LittleEndian(file.AsSpan(FingerprintAt), fingerprint);
        int at = Length;
        for (int i = 0; i < sections.Length; i++)
        {
            var entry = file.AsSpan(SectionsAt + (i * BytesPerSection));
            BinaryPrimitives.WriteInt64LittleEndian(entry, sections[i].Length);
            BinaryPrimitives.WriteUInt32LittleEndian(entry[8..], Checksum.Of(sections[i].Span));
            sections[i].CopyTo(file.AsMemory(at));
            at += sections[i].Length;
        }

        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(ChecksumAt), Checksum.Of(file.AsSpan(0, ChecksumAt)));
        return file;
    }

    /// <summary>The sections, when all their checksums are right.</summary>
    /// <exception cref="PackedFormatException">The file is damaged.</exception>
    public static ReadOnlyMemory<byte>[] Read(ReadOnlyMemory<byte> file, out ulong fingerprint)
    {
        var bytes = file.Span;
        if (bytes.Length < Length)
        {
            throw new PackedFormatException("the file ends in its header");
        }

        if (BinaryPrimitives.ReadUInt32LittleEndian(bytes[ChecksumAt..]) != Checksum.Of(bytes[..ChecksumAt]))
        {
            throw new PackedFormatException("the header does not match its checksum");
        }

        fingerprint = BinaryPrimitives.ReadUInt64LittleEndian(bytes[FingerprintAt..]);
        var sections = new ReadOnlyMemory<byte>[SectionCount];
        int at = Length;
        for (int i = 0; i < sections.Length; i++)
        {
            var entry = bytes[(SectionsAt + (i * BytesPerSection))..];
            long length = BinaryPrimitives.ReadInt64LittleEndian(entry);
            if (length < 0 || length > bytes.Length - at)
            {
                throw new PackedFormatException("the file is cut short");
            }

            sections[i] = file.Slice(at, (int)length);
            at += (int)length;
            if (BinaryPrimitives.ReadUInt32LittleEndian(entry[8..]) != Checksum.Of(sections[i].Span))
            {
                throw new PackedFormatException($"section '{(SnapshotSection)i}' does not match its checksum");
            }
        }

        return at == bytes.Length ? sections : throw new PackedFormatException("something follows its end");
    }
}
