namespace Idp.CommandLine;

/// <summary>What <c>@FILE</c> on the command line stands for: the lines of the file, an argument each, so that paths may hold blanks.</summary>
internal static class ArgumentFile
{
    private const long MaxBytes = 64 * 1024 * 1024;

    public static bool TryRead(string file, out IReadOnlyList<string>? arguments, out string? error)
    {
        arguments = null;
        error = null;
        try
        {
            if (new FileInfo(file).Length > MaxBytes)
            {
                error = $"The list of arguments '{file}' is larger than {MaxBytes} bytes.";
                return false;
            }

            arguments = [.. File.ReadLines(file).Where(line => line.Length > 0)];
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            error = $"The list of arguments '{file}' cannot be read. For a path that starts with @ write ./@…";
            return false;
        }
    }
}
