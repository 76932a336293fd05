using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Idp.TechDocs.Markdown.Extensions.MagicLink;

/// <summary>Where on a host something is, and how it is shown.</summary>
/// <param name="Host">The host.</param>
/// <param name="Kind">What it is: the end of its class.</param>
/// <param name="Text">What is shown.</param>
/// <param name="Title">Its title.</param>
internal readonly record struct HostLink(RepositoryHost Host, string Kind, string Text, string Title)
{
    /// <summary>A user.</summary>
    public static HostLink OfUser(RepositoryHost host, string user, string label) => new(host, "mention", $"@{user}", $"{host.Title} {label}: {user}");

    /// <summary>A repository, with its user.</summary>
    public static HostLink OfRepository(RepositoryHost host, string repository, MagicLinkOptions options)
        => new(host, "repository", repository, $"{host.Title} {options.Label("repository", "Repository")}: {repository}");

    /// <summary>An issue, pull request or discussion.</summary>
    public static HostLink OfIssue(RepositoryHost host, string repository, string shown, char sign, string number, MagicLinkOptions options)
    {
        var (kind, label) = sign switch
        {
            '#' => ("issue", options.Label("issue", "Issue")),
            '!' => ("pull", options.Label("pull", "Pull Request")),
            _ => ("discussion", options.Label("discuss", "Discussion")),
        };
        return new(host, kind, $"{shown}{(options.HasOneSign ? '#' : sign)}{number}", $"{host.Title} {label}: {repository} #{number}");
    }

    /// <summary>A commit.</summary>
    public static HostLink OfCommit(RepositoryHost host, string repository, string shown, string hash, MagicLinkOptions options)
        => new(host, "commit", At(shown, host.Short(hash)), $"{host.Title} {options.Label("commit", "Commit")}: {repository}@{host.Short(hash)}");

    /// <summary>What changed between two commits.</summary>
    public static HostLink OfCompare(RepositoryHost host, string repository, string shown, string first, string second, MagicLinkOptions options)
    {
        string hashes = $"{host.Short(first)}...{host.Short(second)}";
        return new(host, "compare", At(shown, hashes), $"{host.Title} {options.Label("compare", "Compare")}: {repository}@{hashes}");
    }

    /// <summary>A new link to it.</summary>
    public LinkInline To(string url)
    {
        var link = new LinkInline(url, "");
        Apply(link);
        return link;
    }

    /// <summary>Makes a link show it.</summary>
    public void Apply(LinkInline link)
    {
        link.Title = Title;
        link.Clear();
        link.AppendChild(new AtomicInline(Text));
        foreach (string name in (ReadOnlySpan<string>)["magiclink", $"magiclink-{Host.Id}", $"magiclink-{Kind}"])
        {
            link.GetAttributes().AddClass(name);
        }
    }

    private static string At(string shown, string hash) => shown.Length == 0 ? hash : $"{shown}@{hash}";
}
