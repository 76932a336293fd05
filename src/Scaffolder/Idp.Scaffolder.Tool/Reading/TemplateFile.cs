namespace Idp.Scaffolder.Tool.Reading;

/// <summary>A file that holds templates.</summary>
/// <param name="Folder">The full path of its folder, which the template's own paths start from and cannot leave.</param>
/// <param name="Name">Its name in the folder.</param>
/// <param name="ShownFolder">The folder as the user named it, with <c>/</c> at its end; empty for the current one.</param>
internal sealed record TemplateFile(string Folder, string Name, string ShownFolder)
{
    /// <summary>The file as the user would name it.</summary>
    public string Shown => ShownFolder + Name;

    public static TemplateFile Of(string path)
    {
        string full = Path.GetFullPath(path);
        string folder = Path.GetDirectoryName(path) ?? "";
        return new TemplateFile(Path.GetDirectoryName(full)!, Path.GetFileName(full), Show(folder));
    }

    private static string Show(string folder)
    {
        string shown = folder.Replace('\\', '/').TrimEnd('/');
        while (shown.StartsWith("./", StringComparison.Ordinal))
        {
            shown = shown[2..].TrimStart('/');
        }

        return shown is "." || (shown.Length == 0 && folder.Length == 0) ? "" : shown + "/";
    }
}
