namespace Idp.TechDocs.Configuration.Sections;

/// <summary>Reads the addresses of folders on hosts of sources.</summary>
internal static class SourceAddress
{
    private static readonly string[] Kinds = ["blob", "tree", "edit", "raw"];

    /// <summary>Where the pages of a folder are edited; null when the address names a repository as a whole.</summary>
    public static string? EditUri(string source, string docsFolder, SourceHost host)
    {
        string folder = source.EndsWith('/') ? source : source + "/";
        if (!Uri.TryCreate(folder, UriKind.Absolute, out var address) || !HasKind(address, host)
            || !Uri.TryCreate(address, "./" + docsFolder, out var docs))
        {
            return null;
        }

        string url = docs.AbsoluteUri;
        return host switch
        {
            SourceHost.GitHub => ReplaceSegment(docs, 2, "edit"),
            SourceHost.GitLab => ReplaceAfterDash(url),
            SourceHost.BitbucketServer => url.Split('?')[0],
            _ => url,
        };
    }

    private static bool HasKind(Uri address, SourceHost host)
    {
        string[] names = address.AbsolutePath.Trim('/').Split('/');
        return host switch
        {
            SourceHost.GitHub => names.Length > 3 && Kinds.Contains(names[2]),
            SourceHost.GitLab => Kinds.Any(kind => address.AbsolutePath.Contains($"/{kind}/", StringComparison.Ordinal)),
            SourceHost.BitbucketServer => names.Contains("browse") || names.Contains("raw"),
            _ => names.Contains("files"),
        };
    }

    private static string ReplaceSegment(Uri address, int index, string name)
    {
        string[] names = address.AbsolutePath.TrimStart('/').Split('/');
        names[index] = names[index] == "raw" ? names[index] : name;
        return address.GetLeftPart(UriPartial.Authority) + "/" + string.Join('/', names);
    }

    private static string ReplaceAfterDash(string url)
    {
        foreach (string kind in (string[])["blob", "tree"])
        {
            int at = url.IndexOf($"/-/{kind}/", StringComparison.Ordinal);
            if (at >= 0)
            {
                return $"{url[..at]}/-/edit/{url[(at + kind.Length + 4)..]}";
            }
        }

        return url;
    }
}
