namespace Idp.TechDocs;

/// <summary>Titles of folders, and of files without one of their own.</summary>
internal static class FolderTitle
{
    /// <summary>Signs between words become spaces; a name in small letters begins with a capital.</summary>
    public static string Of(string name)
    {
        string title = name.Replace('-', ' ').Replace('_', ' ');
        string small = title.ToLowerInvariant();
        return title != small || title.Length == 0 ? title
            : char.IsHighSurrogate(title[0]) && title.Length > 1 ? title[..2].ToUpperInvariant() + small[2..]
            : title[..1].ToUpperInvariant() + small[1..];
    }
}
