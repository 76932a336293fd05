using Idp.TechDocs.Links;

namespace Idp.TechDocs.Theme;

/// <summary>Where a page can be edited.</summary>
internal static class EditUrl
{
    /// <returns>Null when nobody said where.</returns>
    public static string? Of(SiteConfiguration configuration, string source)
    {
        string path = UrlText.Escape(source);
        if (configuration.EditUriTemplate is { } template)
        {
            string uri = template.Replace("{path!q}", Uri.EscapeDataString(source), StringComparison.Ordinal).Replace("{path}", path, StringComparison.Ordinal);
            return Join(configuration.RepoUrl, uri);
        }

        return configuration.EditUri is { Length: > 0 } edit ? Join(configuration.RepoUrl, edit.TrimEnd('/') + "/" + path) : null;
    }

    private static string? Join(string? repository, string uri)
        => uri.Contains("://", StringComparison.Ordinal) ? uri
            : repository is null ? null
            : uri is ['?' or '#', ..] ? repository.TrimEnd('/') + uri
            : $"{repository.TrimEnd('/')}/{uri.TrimStart('/')}";
}
