using Idp.Scaffolder.Templates.Language.Values;

namespace Idp.Scaffolder.Templates.Language.Backstage;

/// <summary><c>parseRepoUrl</c>: the parts of <c>github.com?owner=o&amp;repo=r</c>, the form of the repository picker.</summary>
internal static class RepoUrlFilter
{
    private static readonly string[] Order = ["owner", "repo", "organization", "workspace", "project"];

    public static JsObject Parse(string text, IReadOnlyDictionary<string, RepositoryHostKind> hosts)
    {
        if (!RepoUrl.TryParse(text, out string? host, out var query))
        {
            throw TemplateFault.Type($"'{text}' is no address of a repository");
        }

        if (!hosts.TryGetValue(host, out var kind))
        {
            throw TemplateFault.Type($"no integration is configured for the host '{host}'");
        }

        foreach (string required in RequiredBy(kind, query))
        {
            if (!query.TryGetValue(required, out string? value) || value.Length == 0)
            {
                throw TemplateFault.Type($"the address of the repository '{text}' lacks '{required}'");
            }
        }

        var parts = new JsObject(6);
        parts.Set("host", host);
        foreach (string name in Order)
        {
            if (query.TryGetValue(name, out string? value))
            {
                parts.Set(name, value.Trim('/'));
            }
        }

        return parts;
    }

    private static string[] RequiredBy(RepositoryHostKind kind, Dictionary<string, string> query) => kind switch
    {
        RepositoryHostKind.BitbucketCloud => ["workspace", "project", "repo"],
        RepositoryHostKind.BitbucketServer or RepositoryHostKind.Azure => ["project", "repo"],
        RepositoryHostKind.GitLab when query.GetValueOrDefault("project")?.Trim('/') is { Length: > 0 } => [],
        RepositoryHostKind.GitLab => ["owner", "repo"],
        RepositoryHostKind.Gerrit or RepositoryHostKind.Gitea => ["repo"],
        _ => ["repo", "owner"],
    };
}
