namespace Idp.Scaffolder.BuiltIn.Skeletons;

/// <summary>Whether bytes could be a message of Protocol Buffers: fields one after the other until the bytes run out.</summary>
internal static class ProtocolBuffer
{
    public static bool Is(ReadOnlySpan<byte> bytes)
    {
        int at = 0;
        int messages = 0;
        while (true)
        {
            int? tag = ReadNumber(bytes, ref at);
            bool isField = true;
            switch ((tag ?? -1) & 7)
            {
                case 0:
                    _ = ReadNumber(bytes, ref at);
                    break;
                case 1:
                    at += 8;
                    break;
                case 2:
                    int length = ReadNumber(bytes, ref at) ?? 0;
                    at += Math.Clamp(length, 0, bytes.Length + 1);
                    break;
                case 5:
                    at += 4;
                    break;
                default:
                    isField = false;
                    break;
            }

            if (at > bytes.Length)
            {
                return messages > 0;
            }

            if (!isField)
            {
                return false;
            }

            messages++;
        }
    }

    // Null, and a place beyond the end, when the bytes ran out or the number is too long.
    private static int? ReadNumber(ReadOnlySpan<byte> bytes, ref int at)
    {
        int value = 0;
        for (int i = 0; at < bytes.Length; i++)
        {
            byte b = bytes[at++];
            value |= (b & 0x7F) << (7 * i);
            if ((b & 0x80) == 0)
            {
                return value;
            }

            if (i >= 10)
            {
                break;
            }
        }

        at = bytes.Length + 1;
        return null;
    }
}
