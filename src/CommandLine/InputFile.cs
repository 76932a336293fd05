namespace Idp.CommandLine;

/// <summary>A file that the command line names beside the descriptors.</summary>
internal static class InputFile
{
    private const int MaxBytes = 256 * 1024 * 1024;

    /// <exception cref="ToolFailureException">The file cannot be read, or is larger than 256 MiB.</exception>
    public static byte[] Read(string path)
    {
        try
        {
            // Devices and pipes do not say how long they are.
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var content = new MemoryStream(file.CanSeek ? (int)Math.Min(file.Length, MaxBytes) : 0);
            byte[] buffer = new byte[64 * 1024];
            for (int read = file.Read(buffer); read > 0; read = file.Read(buffer))
            {
                content.Write(buffer, 0, read);
                if (content.Length > MaxBytes)
                {
                    throw new ToolFailureException($"'{path}' is larger than {MaxBytes} bytes");
                }
            }

            return content.ToArray();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new ToolFailureException($"cannot read '{path}': {Reason(e)}");
        }
    }

    private static string Reason(Exception e) => e switch
    {
        FileNotFoundException or DirectoryNotFoundException => "there is no such file",
        UnauthorizedAccessException => "access is denied, or it is a folder",
        _ => e.Message,
    };
}
