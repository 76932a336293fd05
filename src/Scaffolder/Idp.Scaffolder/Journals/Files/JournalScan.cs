using System.Collections.Immutable;
using System.Text;
using Idp.Diagnostics;

namespace Idp.Scaffolder.Journals.Files;

/// <summary>Reads the bytes of a journal's file, telling an unfinished end from damage.</summary>
/// <remarks>
/// A bad record with nothing readable behind it was being written when the process died: it is cut off. One with a readable record of a
/// higher number behind it was whole once: the file is damaged, and nothing is cut.
/// </remarks>
internal static class JournalScan
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The records, and the length of the file without an unfinished end.</summary>
    public static (JournalReadResult Result, long GoodLength) Read(string path, ReadOnlySpan<byte> bytes, int maxRecordBytes)
    {
        var magic = JournalFrame.Magic;
        if (!bytes.StartsWith(magic))
        {
            return magic.StartsWith(bytes)
                ? (new JournalReadResult([], bytes.IsEmpty ? [] : [Cut(path, 0)]), 0)
                : (new JournalReadResult([], [new Diagnostic(JournalFaults.NoJournal, SourceLocation.OfFile(path))]), 0);
        }

        var records = ImmutableArray.CreateBuilder<JournalRecord>();
        int at = magic.Length;
        while (at < bytes.Length)
        {
            if (bytes[at..].StartsWith(magic))
            {
                return (new JournalReadResult(records.ToImmutable(), [new Diagnostic(JournalFaults.Joined, SourceLocation.OfFile(path), at, records.Count)]), at);
            }

            if (ReadRecord(bytes[at..], records.Count + 1, maxRecordBytes) is not { } text)
            {
                bool isDamaged = HasRecordBehind(bytes[(at + 1)..], records.Count + 1);
                var fault = isDamaged ? new Diagnostic(JournalFaults.Damaged, SourceLocation.OfFile(path), at, records.Count) : Cut(path, at);
                return (new JournalReadResult(records.ToImmutable(), [fault]), at);
            }

            records.Add(new JournalRecord(records.Count + 1, text));
            at += JournalFrame.HeadLength + Encoding.UTF8.GetByteCount(text);
        }

        return (new JournalReadResult(records.ToImmutable(), []), at);
    }

    private static string? ReadRecord(ReadOnlySpan<byte> bytes, long number, int maxRecordBytes)
    {
        if (JournalFrame.ReadHead(bytes) is not { } head || head.Number != number || head.Length > maxRecordBytes
            || bytes.Length - JournalFrame.HeadLength < head.Length)
        {
            return null;
        }

        var text = bytes.Slice(JournalFrame.HeadLength, head.Length);
        if (JournalFrame.Checksum(text) != head.Checksum)
        {
            return null;
        }

        try
        {
            return Strict.GetString(text);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static bool HasRecordBehind(ReadOnlySpan<byte> bytes, long number)
    {
        for (; bytes.Length >= JournalFrame.HeadLength; bytes = bytes[1..])
        {
            if (JournalFrame.ReadHead(bytes) is { } head && head.Number > number && head.Length <= bytes.Length - JournalFrame.HeadLength
                && JournalFrame.Checksum(bytes.Slice(JournalFrame.HeadLength, head.Length)) == head.Checksum)
            {
                return true;
            }
        }

        return false;
    }

    private static Diagnostic Cut(string path, int at) => new(JournalFaults.Unfinished, SourceLocation.OfFile(path), at);
}
