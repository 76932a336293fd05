using Idp.TechDocs.Links;

namespace Idp.TechDocs.Theme;

/// <summary>Where a page can be edited.</summary>
internal static class EditUrl
{
    /// <returns>Null when nobody said where.</returns>
    public static string? Of(SiteConfiguration configuration, string source)
        => configuration.Included.LastOrDefault(docs => DocsContent.PathIn(source, docs) is not null) is { } included
            ? OfIncluded(configuration, included, source[(included.Alias.Length + 1)..])
            : Of(configuration.RepoUrl, configuration.EditUri, configuration.EditUriTemplate, source);

    // As the plugin monorepo does it: by what the included site says, else where its folder is beside that of the including one.
    private static string? OfIncluded(SiteConfiguration configuration, IncludedDocs included, string source)
    {
        string? repository = included.RepoUrl ?? configuration.RepoUrl;
        if (included.EditUri is { } own)
        {
            return Of(repository, own, null, source);
        }

        if (configuration.EditUriTemplate is { } template)
        {
            int at = template.IndexOf("{path", StringComparison.Ordinal);
            return at >= 0 && Moved(template[..at], configuration.DocsFolder, included.Folder) is { } moved ? Of(repository, null, moved + template[at..], source) : null;
        }

        return configuration.EditUri is { Length: > 0 } edit ? Of(repository, Moved(edit, configuration.DocsFolder, included.Folder), null, source) : null;
    }

    private static string? Of(string? repository, string? editUri, string? template, string source)
    {
        string path = UrlText.Escape(source);
        if (template is not null)
        {
            string uri = template.Replace("{path!q}", Uri.EscapeDataString(source), StringComparison.Ordinal).Replace("{path}", path, StringComparison.Ordinal);
            return Join(repository, uri);
        }

        return editUri is { Length: > 0 } edit ? Join(repository, edit.TrimEnd('/') + "/" + path) : null;
    }

    // Null when the address does not end with the folder of the pages, so that nobody knows where others are. Both folders may be in one that it leaves out.
    private static string? Moved(string address, string docs, string included)
    {
        string start = address.TrimEnd('/');
        while (true)
        {
            string end = UrlText.Escape(docs);
            if (start.EndsWith(end, StringComparison.Ordinal) && (start.Length == end.Length || start[^(end.Length + 1)] is '/' or '='))
            {
                return $"{start[..^end.Length]}{UrlText.Escape(included)}/";
            }

            int slash = docs.IndexOf('/');
            if (slash < 0 || !included.StartsWith(docs[..(slash + 1)], StringComparison.Ordinal))
            {
                return null;
            }

            (docs, included) = (docs[(slash + 1)..], included[(slash + 1)..]);
        }
    }

    private static string? Join(string? repository, string uri)
        => uri.Contains("://", StringComparison.Ordinal) ? uri
            : repository is null ? null
            : uri is ['?' or '#', ..] ? repository.TrimEnd('/') + uri
            : $"{repository.TrimEnd('/')}/{uri.TrimStart('/')}";
}
