namespace Idp.Content;

/// <summary>Names for drafts beside what they will replace: on the same disk, hidden from globs, taken by nobody.</summary>
internal static class SiblingName
{
    internal static string Of(string fullPath, string suffix)
        => Path.Join(Path.GetDirectoryName(fullPath), $".{Path.GetRandomFileName()}.{suffix}");
}
