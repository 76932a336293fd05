using System.Text.Json.Nodes;

namespace Idp.TechDocs.Markdown.Extensions.MagicLink;

/// <summary>The options of <c>pymdownx.magiclink</c>.</summary>
internal sealed class MagicLinkOptions(ExtensionOptions options)
{
    private readonly JsonObject? _labels = options["labels"] as JsonObject;
    private readonly JsonObject? _excluded = options["shortener_user_exclude"] as JsonObject;

    public bool HidesProtocol { get; } = options.Flag("hide_protocol", false);

    public bool ShortensRepositories { get; } = options.Flag("repo_url_shortener", false);

    public bool ShortensUsers { get; } = options.Flag("social_url_shortener", false);

    public bool HasRepositoryShorthand { get; } = options.Flag("repo_url_shorthand", false);

    public bool HasUserShorthand { get; } = options.Flag("social_url_shorthand", false);

    /// <summary>Whether pull requests and discussions are shown with <c>#</c> too.</summary>
    public bool HasOneSign { get; } = options.Flag("normalize_issue_symbols", false);

    public RepositoryHost Host { get; } = RepositoryHost.Find(options.Text("provider", "github")) ?? RepositoryHost.GitHub;

    public string User { get; } = options.Text("user", "");

    public string Repository { get; } = options.Text("repo", "");

    /// <summary>Whether both the user and the repository are known that short forms belong to.</summary>
    public bool HasBase => User.Length > 0 && Repository.Length > 0;

    /// <summary>What a kind of link is called.</summary>
    public string Label(string kind, string otherwise) => _labels?[kind] is JsonValue label && label.TryGetValue(out string? text) ? text : otherwise;

    public bool IsReserved(RepositoryHost host, string user)
        => (_excluded?[host.Id] is JsonArray names ? names.Select(name => name?.ToString() ?? "") : host.ReservedUsers).Contains(user, StringComparer.OrdinalIgnoreCase);
}
