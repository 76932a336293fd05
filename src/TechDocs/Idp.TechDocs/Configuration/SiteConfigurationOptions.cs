using System.Collections.Immutable;
using Idp.Content;

namespace Idp.TechDocs;

/// <summary>How the configuration of a site is read. Immutable.</summary>
public sealed record SiteConfigurationOptions
{
    /// <summary>
    /// The name of the file, relative to the reader's root; null for <c>mkdocs.yaml</c>, else <c>mkdocs.yml</c>, else TechDocs' defaults. As MkDocs does it, what
    /// the file names (<c>docs_dir</c>, <c>INHERIT</c>, included sites) is read from its own folder; it may climb, but not above the reader's root.
    /// </summary>
    public string? FileName { get; init; }

    internal ContentPath Folder => ContentPath.TryParse(FileName, out var file) ? file.Folder : ContentPath.Root;

    /// <summary>The name of a site that has no configuration, or none that names it.</summary>
    public string SiteName { get; init; } = "Documentation Site";

    /// <summary>What <c>!ENV</c> may read. Default: nothing.</summary>
    public SiteEnvironment Environment { get; init; } = SiteEnvironment.None;

    /// <summary>Keys at the top that are taken although TechDocs drops them, as <c>draft_docs</c>.</summary>
    public ImmutableArray<string> AdditionalKeys { get; init; } = [];

    /// <summary>Plugins that every site has.</summary>
    public ImmutableArray<string> DefaultPlugins { get; init; } = [];

    /// <summary>Whether sites that do not list <c>techdocs-core</c> go without it, and so without its extensions of Markdown.</summary>
    public bool OmitsTechDocsCore { get; init; }

    /// <summary>Where the folder of the configuration is on its host, as <c>https://github.com/o/r/tree/main/service</c>; null where nobody knows.</summary>
    public string? SourceUrl { get; init; }

    /// <summary>What kind of host <see cref="SourceUrl"/> names; null to tell it by its name, as <c>github.com</c>.</summary>
    public SourceHost? SourceHost { get; init; }

    /// <summary>How many configurations one may inherit from, one through the other. Default 10.</summary>
    public int MaxInheritance { get; init; } = 10;

    /// <summary>How many other sites one may include. Default 1,000.</summary>
    public int MaxIncludes { get; init; } = 1_000;
}
