namespace Idp.TechDocs.Markdown.Extensions.MagicLink;

/// <summary>A site with users, and perhaps with repositories.</summary>
/// <param name="Id">Its name in options and classes.</param>
/// <param name="Title">Its name.</param>
/// <param name="Url">Where it is.</param>
/// <param name="User">What users are named, as a regular expression that is bounded.</param>
/// <param name="Pull">Between the repository and the number of a pull request.</param>
/// <param name="Commit">Between the repository and a commit.</param>
/// <param name="Compare">Between the repository and two commits.</param>
/// <param name="Between">Between two commits.</param>
/// <param name="HashLength">How many digits of a commit are shown.</param>
/// <param name="ReservedUsers">What stands for no user.</param>
internal sealed record RepositoryHost(
    string Id,
    string Title,
    string Url,
    string User,
    string Pull,
    string Commit,
    string Compare,
    string Between,
    int HashLength,
    params string[] ReservedUsers)
{
    public static readonly RepositoryHost GitHub = new(
        "github", "GitHub", "https://github.com", @"[a-zA-Z\d](?:[-a-zA-Z\d_]{0,37}[a-zA-Z\d])?", "pull", "commit", "compare", "...", 7,
        "marketeplace", "notifications", "issues", "pull", "sponsors", "settings", "support");

    public static readonly RepositoryHost GitLab = new(
        "gitlab", "GitLab", "https://gitlab.com", @"[.a-zA-Z\d_](?:[-a-zA-Z\d_.]{0,37}[-a-zA-Z\d_])?", "merge_requests", "commit", "compare", "...", 8,
        "dashboard", "-", "explore", "help", "projects");

    public static readonly RepositoryHost Bitbucket = new(
        "bitbucket", "Bitbucket", "https://bitbucket.org", @"[-a-zA-Z\d_]{1,39}", "pull-requests", "commits/commit", "branches/commits", "..", 7,
        "dashboard", "account", "plans", "support", "repo");

    /// <summary>Has users only.</summary>
    public static readonly RepositoryHost Twitter = new("twitter", "Twitter", "https://twitter.com", @"\w{1,15}", "", "", "", "", 0, "i", "messages", "bookmarks", "home");

    /// <summary>Those with repositories.</summary>
    public static readonly RepositoryHost[] WithRepositories = [GitHub, GitLab, Bitbucket];

    public static RepositoryHost? Find(string id) => id == Twitter.Id ? Twitter : Array.Find(WithRepositories, host => host.Id == id);

    public string UserUrl(string user) => $"{Url}/{user}";

    public string CommitUrl(string repository, string hash) => $"{Url}/{repository}/{Commit}/{hash}";

    public string CompareUrl(string repository, string first, string second)
        => $"{Url}/{repository}/{Compare}/{first}{Between}{second}{(this == Bitbucket ? "#diff" : "")}";

    public string Short(string hash) => hash.Length > HashLength ? hash[..HashLength] : hash;
}
