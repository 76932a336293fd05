namespace Idp.Content;

/// <summary>Names that Windows takes for something else than a file.</summary>
internal static class WindowsNames
{
    private static readonly HashSet<string> Devices = new(
        ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", .. "123456789¹²³".SelectMany(n => new[] { $"COM{n}", $"LPT{n}" })], StringComparer.OrdinalIgnoreCase);

    internal static string? FindFault(string path)
    {
        foreach (string name in path.Split('/'))
        {
            if (name is "" or "." or "..")
            {
                continue;
            }

            string stem = name.Split('.', 2)[0].TrimEnd(' ');
            if (name.IndexOfAny([':', '*', '?', '"', '<', '>', '|']) >= 0 || name[^1] is '.' or ' ' || Devices.Contains(stem))
            {
                return $"'{name}' is no file name on Windows.";
            }
        }

        return null;
    }
}
