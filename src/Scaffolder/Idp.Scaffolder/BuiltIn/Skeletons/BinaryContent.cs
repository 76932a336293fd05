namespace Idp.Scaffolder.BuiltIn.Skeletons;

/// <summary>Tells binary files from text as npm's <c>isbinaryfile</c> 5 does, by at most 515 bytes from the start.</summary>
internal static class BinaryContent
{
    private const int ScannedBytes = 512;
    private const int BoundaryReserve = 3;

    public static bool Is(ReadOnlySpan<byte> content)
    {
        var head = content[..Math.Min(content.Length, ScannedBytes + BoundaryReserve)];
        if (head.IsEmpty || HasTextMark(head))
        {
            return false;
        }

        if (head.StartsWith("%PDF-"u8))
        {
            return true;
        }

        return !head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) && !head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) && LooksBinary(head);
    }

    // The byte order marks of UTF-8 and UTF-32, and GB 18030's.
    private static bool HasTextMark(ReadOnlySpan<byte> head)
        => head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) || head.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF])
            || head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]) || head.StartsWith((ReadOnlySpan<byte>)[0x84, 0x31, 0x95, 0x33]);

    private static bool LooksBinary(ReadOnlySpan<byte> head)
    {
        int scanned = Math.Min(head.Length, ScannedBytes);
        int suspicious = 0;
        for (int i = 0; i < scanned; i++)
        {
            byte b = head[i];
            if (b == 0)
            {
                return true;
            }

            if (b is (>= 7 and <= 14) or (>= 32 and <= 127))
            {
                continue;
            }

            int tail = TailLength(head, i, out bool isWhole);
            if (isWhole)
            {
                i += tail;
                continue;
            }

            // As there: a broken sequence takes its second byte along.
            i += tail > 0 ? 1 : 0;
            suspicious++;
            if (i >= 32 && suspicious * 100 > 10 * scanned)
            {
                return true;
            }
        }

        return suspicious * 100 > 10 * scanned || (suspicious > 1 && ProtocolBuffer.Is(head[..scanned]));
    }

    // How many bytes of a UTF-8 sequence follow its first; none when it is no first byte or they are cut off.
    private static int TailLength(ReadOnlySpan<byte> head, int at, out bool isWhole)
    {
        int tail = head[at] switch
        {
            >= 0xC0 and <= 0xDF => 1,
            >= 0xE0 and <= 0xEF => 2,
            >= 0xF0 and <= 0xF7 => 3,
            _ => 0,
        };
        tail = at + tail < head.Length ? tail : 0;
        isWhole = tail > 0 && !head.Slice(at + 1, tail).ContainsAnyExceptInRange((byte)0x80, (byte)0xBF);
        return tail;
    }
}
