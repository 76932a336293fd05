using System.Collections.Frozen;

namespace Idp.TechDocs.Configuration.Sections;

/// <summary>The keys that TechDocs leaves in a configuration.</summary>
internal static class SiteKeys
{
    public static readonly FrozenSet<string> Top = new[]
    {
        "site_name", "site_url", "site_description", "site_author", "repo_url", "repo_name", "edit_uri", "edit_uri_template",
        "docs_dir", "site_dir", "nav", "exclude_docs", "not_in_nav", "theme", "plugins", "markdown_extensions", "extra", "extra_css",
        "use_directory_urls", "strict", "dev_addr", "watch", "copyright", "remote_branch", "remote_name", "validation", "google_analytics",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static readonly FrozenSet<string> Theme = new[]
    {
        "name", "font", "icon", "logo", "favicon", "language", "direction", "palette", "features",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Why a key is dropped, as the rest of a sentence; empty where there is nothing to say.</summary>
    public static string WhyDropped(string key) => key switch
    {
        "hooks" => ": it would run code of the site",
        "extra_javascript" => ": the reader runs no scripts of a site",
        "extra_templates" => ": templates are code",
        _ => "",
    };
}
