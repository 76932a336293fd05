namespace Idp.Content;

/// <summary>Names for drafts beside what they will replace: on the same disk, hidden from globs, taken by nobody.</summary>
internal static class SiblingName
{
    private const int MaxName = 60; // Names have 255 bytes at most, and a character up to three of them.

    internal static string Of(string fullPath, string suffix)
        => Path.Join(Path.GetDirectoryName(fullPath), $"{Prefix(fullPath)}{Path.GetRandomFileName()}.{suffix}");

    /// <summary>What the names of such drafts look like, of this path and of no other.</summary>
    internal static string PatternOf(string fullPath, string suffix) => $"{Prefix(fullPath)}????????.???.{suffix}";

    // A name too long is cut, by which drafts of another path may look like this one's; they are in use, or left over too.
    private static string Prefix(string fullPath)
    {
        string name = Path.GetFileName(fullPath);
        return $".{(name.Length <= MaxName ? name : name[..MaxName])}.";
    }
}
