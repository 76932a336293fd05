using Idp.Catalog.Model;

namespace Idp.Catalog.Tool.Commands.Init.Evidence;

/// <summary>Where the repository is hosted.</summary>
/// <param name="Host">The host, in lower case.</param>
/// <param name="Slug">The project at the host, such as <c>acme/shop</c>.</param>
internal sealed record GitRemote(string Host, string Slug)
{
    /// <summary>The annotation that names the project; null for a host that is not known.</summary>
    public string? SlugAnnotation => Host switch
    {
        "github.com" => AnnotationNames.GitHubProjectSlug,
        "gitlab.com" => AnnotationNames.GitLabProjectSlug,
        "bitbucket.org" => AnnotationNames.BitbucketProjectSlug,
        _ => null,
    };

    /// <summary>The remote <c>origin</c>, or else the first one. Reads the file; needs no git.</summary>
    public static async Task<GitRemote?> FindAsync(RepositoryFolder folder, CancellationToken cancellationToken)
        => await folder.ReadAsync(".git/config", cancellationToken).ConfigureAwait(false) is { } text ? Find(text) : null;

    internal static GitRemote? Find(string config)
    {
        var urls = new List<(string Remote, string Url)>();
        var section = "";
        foreach (var line in config.Split('\n').Select(line => line.Trim()))
        {
            if (line.StartsWith('['))
            {
                section = line;
            }
            else if (section.StartsWith("[remote ", StringComparison.Ordinal) && line.Split('=', 2, StringSplitOptions.TrimEntries) is ["url", var url])
            {
                urls.Add((section, url));
            }
        }

        return urls.OrderBy(remote => remote.Remote != "[remote \"origin\"]").Select(remote => Parse(remote.Url)).OfType<GitRemote>().FirstOrDefault();
    }

    // https://host/owner/name.git, ssh://git@host:22/owner/name, git@host:owner/name.git
    private static GitRemote? Parse(string url)
    {
        var isScp = !url.Contains("://", StringComparison.Ordinal) && url.IndexOf(':', StringComparison.Ordinal) > 1;
        var text = isScp ? $"ssh://{url[..url.IndexOf(':', StringComparison.Ordinal)]}/{url[(url.IndexOf(':', StringComparison.Ordinal) + 1)..]}" : url;
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Host.Length == 0)
        {
            return null;
        }

        var slug = Uri.UnescapeDataString(address.AbsolutePath).Trim('/');
        slug = slug.EndsWith(".git", StringComparison.Ordinal) ? slug[..^4] : slug;
        return slug.Contains('/', StringComparison.Ordinal) ? new GitRemote(address.Host.ToLowerInvariant(), slug) : null;
    }
}
