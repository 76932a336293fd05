using System.Text.RegularExpressions;
using Idp.TechDocs.Markdown.Inlines;
using Idp.TechDocs.Markdown.Passes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Idp.TechDocs.Markdown.Extensions.MagicLink;

/// <summary>Shows links to repositories, what is in them, and users in short, where the address itself was shown.</summary>
internal sealed partial class LinkShortener(MagicLinkOptions options) : TreePass
{
    private const string Prefix = @"^https://(www\.)?";

    private static readonly (RepositoryHost Host, Regex Form)[] Repositories =
    [
        (RepositoryHost.GitHub, new(
            $@"{Prefix}github\.com/(?<user>{RepositoryHost.GitHub.User})/(?<name>[^/]+)/(issues/(?<issue>\d+)/?|pull/(?<pull>\d+)/?|discussions/(?<discussion>\d+)/?|commit/(?<hash>[\da-f]{{40}})/?|compare/(?<first>[\da-f]{{40}})\.{{3}}(?<second>[\da-f]{{40}}))/?$",
            Options)),
        (RepositoryHost.Bitbucket, new(
            $@"{Prefix}bitbucket\.org/(?<user>{RepositoryHost.Bitbucket.User})/(?<name>[^/]+)/(issues/(?<issue>\d+)(/[^/]+)?/?|pull-requests/(?<pull>\d+)(/[^/]+(/diff)?)?/?|commits/commit/(?<hash>[\da-f]{{40}})/?|branches/commits/(?<first>[\da-f]{{40}})(\.{{2}}|%0d)(?<second>[\da-f]{{40}})#diff)/?$",
            Options)),
        (RepositoryHost.GitLab, new(
            $@"{Prefix}gitlab\.com/(?<user>{RepositoryHost.GitLab.User})/(?<name>[^/]+)/(issues/(?<issue>\d+)/?|merge_requests/(?<pull>\d+)/?|commit/(?<hash>[\da-f]{{40}})/?|compare/(?<first>[\da-f]{{40}})\.{{3}}(?<second>[\da-f]{{40}}))/?$",
            Options)),
    ];

    private static readonly (RepositoryHost Host, Regex Form)[] Owners =
    [
        (RepositoryHost.GitHub, OwnerForm(RepositoryHost.GitHub)),
        (RepositoryHost.Bitbucket, OwnerForm(RepositoryHost.Bitbucket)),
        (RepositoryHost.GitLab, OwnerForm(RepositoryHost.GitLab)),
    ];

    private static readonly Regex SocialForm = new($@"{Prefix}twitter\.com/(?<user>{RepositoryHost.Twitter.User})/?$", Options);

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    public override void Run(MarkdownDocument document, PageReading page)
    {
        foreach (var link in document.Descendants<LinkInline>().Where(ShowsItsAddress).ToList())
        {
            Shorten(link, link.Url!);
        }
    }

    private static Regex OwnerForm(RepositoryHost host)
        => new($@"{Prefix}{Regex.Escape(host.Url["https://".Length..])}/(?<user>{host.User})(/(?<name>[^/]+{(host == RepositoryHost.Bitbucket ? "/?" : "")}))?/?$", Options);

    private bool ShowsItsAddress(LinkInline link)
        => !link.IsImage && AtomicText.Of(link) is { Length: > 0 } text
            && (text == link.Url || (link.IsAutoLink && options.HidesProtocol && link.Url == $"https://{text}"));

    private void Shorten(LinkInline link, string url)
    {
        if (options.ShortensRepositories && (TryShorten(link, url, Repositories, ToPart) || TryShorten(link, url, Owners, ToOwner)))
        {
            return;
        }

        if (options.ShortensUsers)
        {
            TryShorten(link, url, [(RepositoryHost.Twitter, SocialForm)], ToOwner);
        }
    }

    private bool TryShorten(LinkInline link, string url, (RepositoryHost Host, Regex Form)[] forms, Func<RepositoryHost, Match, HostLink> shorten)
    {
        foreach (var (host, form) in forms)
        {
            if (form.Match(url) is { Success: true } match)
            {
                if (!options.IsReserved(host, match.Groups["user"].Value))
                {
                    shorten(host, match).Apply(link);
                }

                return true;
            }
        }

        return false;
    }

    private HostLink ToOwner(RepositoryHost host, Match match)
    {
        string user = match.Groups["user"].Value;
        return match.Groups["name"] is { Success: true } name
            ? HostLink.OfRepository(host, $"{user}/{name.Value}", options)
            : HostLink.OfUser(host, user, options.Label("metion", "User"));
    }

    private HostLink ToPart(RepositoryHost host, Match match)
    {
        string user = match.Groups["user"].Value, name = match.Groups["name"].Value, repository = $"{user}/{name}";
        bool isOwnUser = options.HasBase && host == options.Host && user == options.User && !match.Value.Contains("://www.", StringComparison.OrdinalIgnoreCase);
        string shown = isOwnUser && name == options.Repository ? "" : isOwnUser ? name : repository;
        if (match.Groups["first"] is { Success: true } first)
        {
            return HostLink.OfCompare(host, repository, shown, first.Value, match.Groups["second"].Value, options);
        }

        if (match.Groups["hash"] is { Success: true } hash)
        {
            return HostLink.OfCommit(host, repository, shown, hash.Value, options);
        }

        var (sign, number) = match.Groups["pull"] is { Success: true } pull ? ('!', pull.Value)
            : match.Groups["discussion"] is { Success: true } discussion ? ('?', discussion.Value)
            : ('#', match.Groups["issue"].Value);
        return HostLink.OfIssue(host, repository, shown, sign, number, options);
    }
}
