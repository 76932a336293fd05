namespace Idp.TechDocs.Configuration.Sections;

/// <summary>The addresses of the repository and to edit pages: the site's own, else those that follow from where its sources are.</summary>
internal sealed record RepositoryLinks(string? Url, string? Name, string? EditUri)
{
    public static RepositoryLinks Of(string? url, string? name, string? editUri, string docsFolder, SiteConfigurationOptions options)
    {
        if ((url is null || editUri is null) && options.SourceUrl is { } source && HostOf(source, options) is { } host)
        {
            url = string.IsNullOrEmpty(url) ? source : url;
            editUri = string.IsNullOrEmpty(editUri) ? SourceAddress.EditUri(source, docsFolder, host) ?? editUri : editUri;
        }

        string? server = url is not null && Uri.TryCreate(url, UriKind.Absolute, out var address) ? address.Authority.ToLowerInvariant() : null;
        if (server is not null)
        {
            name ??= NameOf(server);
            editUri ??= server switch
            {
                "github.com" or "gitlab.com" => "edit/master/docs/",
                "bitbucket.org" => "src/default/docs/",
                _ => null,
            };
        }

        return new RepositoryLinks(url, name, string.IsNullOrEmpty(editUri) || editUri.EndsWith('/') ? editUri : editUri + "/");
    }

    private static SourceHost? HostOf(string source, SiteConfigurationOptions options)
        => options.SourceHost ?? (Uri.TryCreate(source, UriKind.Absolute, out var address) ? address.Host : "") switch
        {
            "github.com" => SourceHost.GitHub,
            "gitlab.com" => SourceHost.GitLab,
            "app.harness.io" => SourceHost.Harness,
            _ => null,
        };

    private static string NameOf(string server) => server switch
    {
        "github.com" => "GitHub",
        "gitlab.com" => "GitLab",
        "bitbucket.org" => "Bitbucket",
        _ => Capitalised(server.Split('.')[0]),
    };

    // As Python's title(): the first letter after anything that is no letter is large.
    private static string Capitalised(string word)
        => string.Concat(word.Select((c, at) => at == 0 || !char.IsLetter(word[at - 1]) ? char.ToUpperInvariant(c) : c));
}
