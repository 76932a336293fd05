namespace Idp.TechDocs.Tool.Sites;

/// <summary>Which folder is in which.</summary>
internal static class FolderNesting
{
    /// <summary>Whether a path is a folder itself or in it, by their texts.</summary>
    public static bool IsWithin(string path, string folder)
    {
        string relative = Path.GetRelativePath(Path.GetFullPath(folder), Path.GetFullPath(path));
        return relative == "." || !(relative == ".." || relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) || Path.IsPathRooted(relative));
    }
}
