using Idp.Content;

namespace Idp.Catalog.Descriptors.Files;

/// <summary>Finds the files that a pattern means, starting at the last folder before its first special character.</summary>
internal static class GlobSearch
{
    /// <summary>The paths as they would be written, in the order of their names; none when the pattern is malformed.</summary>
    public static async Task<IReadOnlyList<string>> FilesAsync(string pattern, int maxFiles, CancellationToken cancellationToken)
    {
        var (folder, rest) = Glob.Split(pattern);
        if (!Glob.TryParse(rest, GlobMatching.Strict, out var glob, out _))
        {
            return [];
        }

        var reader = new FileContentReader(folder.Length == 0 ? "." : folder, new FileContentOptions { MaxResults = maxFiles });
        var result = await reader.SearchAsync(glob, cancellationToken).ConfigureAwait(false);
        var prefix = folder.Length == 0 || folder.EndsWith('/') ? folder : folder + "/";
        return [.. result.Entries.Select(entry => prefix + entry.Path)];
    }
}
