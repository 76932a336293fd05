using Idp.TechDocs.Markdown.Inlines;
using Idp.TechDocs.Markdown.Inlines.Rules;

namespace Idp.TechDocs.Markdown.Extensions.MagicLink;

/// <summary><c>pymdownx.magiclink</c>: links without signs, and short forms of repositories, issues and users.</summary>
internal sealed class MagicLinkExtension : DialectExtension
{
    public override void Register(DialectBuilder dialect, ExtensionOptions options)
    {
        var magic = new MagicLinkOptions(options);
        dialect.InlineRules.Add("autolink", 120, new AutolinkRule(isMail: false, magic.HidesProtocol));
        dialect.InlineRules.Add("magic-link", 85, new BareLinkRule(magic.HidesProtocol));
        dialect.InlineRules.Add("magic-mail", 84.9, new BareMailRule());
        if (magic.HasRepositoryShorthand || magic.HasUserShorthand)
        {
            dialect.EscapedSigns.Add('@');
            AddShorthand(dialect.InlineRules, magic);
        }

        if (magic.ShortensRepositories || magic.ShortensUsers)
        {
            dialect.Passes.Add("magic-repo-shortener", 9.9, new LinkShortener(magic));
        }
    }

    private static void AddShorthand(Ordered<InlineRule> rules, MagicLinkOptions magic)
    {
        bool hasRepositories = magic.HasRepositoryShorthand && magic.Host != RepositoryHost.Twitter;
        RepositoryHost[] named =
        [
            .. magic.HasRepositoryShorthand ? [RepositoryHost.Bitbucket, RepositoryHost.GitHub, RepositoryHost.GitLab] : Array.Empty<RepositoryHost>(),
            .. magic.HasUserShorthand ? [RepositoryHost.Twitter] : Array.Empty<RepositoryHost>(),
        ];
        if (magic.HasRepositoryShorthand)
        {
            rules.Add("magic-repo-ext-mention", 79.9, new MentionRule(magic, RepositoryHost.WithRepositories, isNamed: true, hasRepository: true));
            rules.Add("magic-ext-refs", 79.5, new ReferenceRule(magic, isNamed: true));
        }

        if (hasRepositories)
        {
            rules.Add("magic-repo-int-mention", 79.8, new MentionRule(magic, [magic.Host], isNamed: false, hasRepository: true));
            rules.Add("magic-int-refs", 79.4, new ReferenceRule(magic, isNamed: false));
            rules.Add("magic-int-micro-refs", 79.3, new OwnReferenceRule(magic));
        }

        rules.Add("magic-ext-mention", 79.7, new MentionRule(magic, named, isNamed: true, hasRepository: false));
        rules.Add("magic-int-mention", 79.6, new MentionRule(magic, [magic.Host], isNamed: false, hasRepository: false));
    }
}
