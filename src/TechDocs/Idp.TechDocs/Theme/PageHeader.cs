using System.Net;

namespace Idp.TechDocs.Theme;

/// <summary>Writes the bar on top: the menu's button, the site's name, the search box, the repository.</summary>
internal sealed class PageHeader(SiteConfiguration configuration)
{
    // What only the script needs, the script adds.
    private const string Search = "<form class=\"md-search js-only\" role=\"search\"><input class=\"md-search__input\" type=\"search\" name=\"q\" aria-label=\"Search\" placeholder=\"Search\"></form>";

    private const string Scheme = "<button class=\"md-header__button js-only\" data-scheme aria-label=\"Dark mode\" title=\"Dark mode\" aria-pressed=\"false\"></button>";

    private readonly string _name = WebUtility.HtmlEncode(configuration.SiteName);

    public void Write(TextWriter output, PagePlace place, bool hasMenu)
    {
        output.Write("<header class=\"md-header\" data-md-component=\"header\"><div class=\"md-header__inner md-grid\">");
        if (hasMenu)
        {
            output.Write("<button class=\"md-header__button\" popovertarget=\"__navigation\" aria-label=\"Navigation\"></button>");
        }

        output.Write($"<a href=\"{place.Root}\" class=\"md-header__title\">");
        if (configuration.Theme.Logo is { } logo && SafeUrl.IsAllowed(logo))
        {
            output.Write($"<img src=\"{WebUtility.HtmlEncode(place.To(logo))}\" alt=\"\">");
        }

        output.Write($"<span>{_name}</span></a>{Search}");
        if (configuration.RepoUrl is { } repository && SafeUrl.IsAllowed(repository))
        {
            string name = configuration.RepoName ?? "Repository";
            output.Write($"<a href=\"{WebUtility.HtmlEncode(repository)}\" class=\"md-source\" title=\"Go to the repository\">{WebUtility.HtmlEncode(name)}</a>");
        }

        output.Write($"{Scheme}</div></header>\n");
    }
}
