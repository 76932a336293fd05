using Microsoft.Win32.SafeHandles;

namespace Idp.Scaffolder.Workspaces;

/// <summary>Reads a file whole, within a bound.</summary>
internal static class WholeFile
{
    /// <summary>The bytes, or null when there are more than the bound; a file may grow while it is read.</summary>
    public static byte[]? Read(SafeFileHandle file, int maxBytes)
    {
        long length = RandomAccess.GetLength(file);
        if (length > maxBytes)
        {
            return null;
        }

        byte[] bytes = new byte[length];
        int total = 0;
        while (total < bytes.Length)
        {
            int read = RandomAccess.Read(file, bytes.AsSpan(total), total);
            if (read == 0)
            {
                return bytes.AsSpan(0, total).ToArray();
            }

            total += read;
        }

        return bytes;
    }
}
