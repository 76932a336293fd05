using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Idp.Diagnostics;
using Idp.TechDocs.Markdown;

namespace Idp.TechDocs;

/// <summary>What <c>mkdocs.yml</c> says, with TechDocs' defaults filled in. Immutable.</summary>
public sealed record SiteConfiguration
{
    /// <summary>The name of the site.</summary>
    public string SiteName { get; init; } = "Documentation Site";

    /// <summary>Where the site will be, with a slash at its end; null when nobody said.</summary>
    public string? SiteUrl { get; init; }

    /// <summary>What the site is about.</summary>
    public string? SiteDescription { get; init; }

    /// <summary>Who wrote it.</summary>
    public string? SiteAuthor { get; init; }

    /// <summary>The repository of the sources.</summary>
    public string? RepoUrl { get; init; }

    /// <summary>The name of the repository.</summary>
    public string? RepoName { get; init; }

    /// <summary>What is put between <see cref="RepoUrl"/> and a page's path to edit it; null when pages cannot be edited.</summary>
    public string? EditUri { get; init; }

    /// <summary>The address to edit a page, with <c>{path}</c>; instead of <see cref="EditUri"/>.</summary>
    public string? EditUriTemplate { get; init; }

    /// <summary>What stands in the footer; HTML.</summary>
    public string? Copyright { get; init; }

    /// <summary>The folder of the pages, from the root of the reader that the configuration was read with.</summary>
    public string DocsFolder { get; init; } = "docs";

    /// <summary>The navigation as it was written; null for one that follows the folders.</summary>
    public ImmutableArray<NavEntry>? Nav { get; init; }

    /// <summary>The sites whose pages it includes, the later in front of the earlier; filled in by <see cref="SiteIncludes"/>.</summary>
    public ImmutableArray<IncludedDocs> Included { get; init; } = [];

    /// <summary>Patterns, as in <c>.gitignore</c>, of files that are left out.</summary>
    public string ExcludeDocs { get; init; } = "";

    /// <summary>Patterns of pages that need not be in the navigation.</summary>
    public string NotInNav { get; init; } = "";

    /// <summary>Patterns of drafts, which are built by <c>serve</c> only.</summary>
    public string DraftDocs { get; init; } = "";

    /// <summary>Whether <c>a.md</c> becomes <c>a/index.html</c>.</summary>
    public bool UseDirectoryUrls { get; init; } = true;

    /// <summary>Whether warnings are errors.</summary>
    public bool IsStrict { get; init; }

    /// <summary>The look.</summary>
    public ThemeConfiguration Theme { get; init; } = new();

    /// <summary>Stylesheets of the site, relative to the pages' folder, or addresses.</summary>
    public ImmutableArray<string> ExtraCss { get; init; } = [];

    /// <summary>Whatever else the site says under <c>extra</c>.</summary>
    public JsonObject Extra { get; init; } = [];

    /// <summary>The plugins, in order, with their options.</summary>
    public ImmutableArray<PluginSetting> Plugins { get; init; } = [];

    /// <summary>The extensions of Markdown, in order: the site's own, then those of TechDocs.</summary>
    public ImmutableArray<MarkdownExtensionSetting> MarkdownExtensions { get; init; } = [];

    /// <summary>Where settings were written, for messages: those of <c>nav</c>, <c>theme.logo</c>, <c>theme.favicon</c> and, with its number, <c>extra_css[0]</c>.</summary>
    public ImmutableDictionary<string, SourceLocation> Places { get; init; } = ImmutableDictionary<string, SourceLocation>.Empty;

    /// <summary>What is said about links that lead nowhere.</summary>
    public ValidationSettings Validation { get; init; } = new();
}
