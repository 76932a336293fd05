namespace Idp.Catalog.Descriptors.Files;

/// <summary>Reads a stream of unknown length without trusting it to end.</summary>
internal static class BoundedStream
{
    private const int FirstSize = 64 * 1024;

    public static async Task<ReadOnlyMemory<byte>> ReadAsync(Stream stream, int maxBytes, CancellationToken cancellationToken)
    {
        var buffer = new byte[Math.Min(FirstSize, maxBytes)];
        var length = 0;
        while (true)
        {
            if (length == buffer.Length)
            {
                if (length == maxBytes)
                {
                    break;
                }

                Array.Resize(ref buffer, (int)Math.Min(2L * length, maxBytes));
            }

            var read = await stream.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                break;
            }

            length += read;
        }

        return buffer.AsMemory(0, length);
    }
}
