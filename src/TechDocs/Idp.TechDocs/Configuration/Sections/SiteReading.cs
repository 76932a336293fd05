using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Idp.Content;
using Idp.Diagnostics;
using Idp.TechDocs.Configuration.Tree;
using Idp.TechDocs.Markdown;

namespace Idp.TechDocs.Configuration.Sections;

/// <summary>Makes a configuration of what its files say.</summary>
internal sealed class SiteReading(SiteConfigurationOptions options, DiagnosticBag faults)
{
    public SiteConfiguration Read(ConfigMap file)
    {
        var root = Allowed(file);
        var values = new SectionValues(root, "", faults);
        var plugins = PluginsReader.Read(root.Find("plugins"), options, faults);
        bool hasCore = plugins.Any(plugin => plugin.Name == PluginsReader.Core);
        string docsFolder = DocsFolder(values, root);
        var repository = RepositoryLinks.Of(values.Address("repo_url"), values.Text("repo_name"), values.Text("edit_uri"), WrittenDocsFolder(values), options);
        return new SiteConfiguration
        {
            SiteName = values.Text("site_name") ?? options.SiteName,
            SiteUrl = SiteUrl(values),
            SiteDescription = values.Text("site_description"),
            SiteAuthor = values.Text("site_author"),
            RepoUrl = repository.Url,
            RepoName = repository.Name,
            EditUri = repository.EditUri,
            EditUriTemplate = values.Text("edit_uri_template"),
            Copyright = values.Text("copyright"),
            DocsFolder = docsFolder,
            Nav = NavReader.Read(root.Find("nav"), faults),
            ExcludeDocs = values.Text("exclude_docs") ?? "",
            NotInNav = values.Text("not_in_nav") ?? "",
            DraftDocs = values.Text("draft_docs") ?? "",
            UseDirectoryUrls = values.Flag("use_directory_urls", true),
            IsStrict = values.Flag("strict", false),
            Theme = ThemeReader.Read(root.Find("theme"), hasCore, faults),
            ExtraCss = values.Texts("extra_css"),
            Extra = values.Map("extra")?.ToJson() ?? [],
            Plugins = plugins,
            MarkdownExtensions = Extensions(root, plugins, hasCore),
            Places = SettingPlaces.Of(root),
            Validation = ValidationReader.Read(values.Map("validation"), faults),
        };
    }

    private ConfigMap Allowed(ConfigMap file) => file.Without(entry =>
    {
        if (SiteKeys.Top.Contains(entry.Key) || (!options.AdditionalKeys.IsDefault && options.AdditionalKeys.Contains(entry.Key)))
        {
            return false;
        }

        faults.Add(new Diagnostic(ConfigurationFaults.DroppedKey, entry.KeyLocation, entry.Key, SiteKeys.WhyDropped(entry.Key)));
        return true;
    });

    private static string WrittenDocsFolder(SectionValues values) => values.Text("docs_dir") is { Length: > 0 } written ? written : "docs";

    // By its text; a link on the way out of it, whoever reads the pages refuses.
    private string DocsFolder(SectionValues values, ConfigMap root)
    {
        string text = WrittenDocsFolder(values);
        bool isInside = options.Folder.TryResolve(text, out var path, out _);
        if (isInside && path != ContentPath.Root && path != options.Folder && !options.Folder.Value.StartsWith(path.Value + "/", StringComparison.Ordinal))
        {
            return path.Value;
        }

        faults.Add(new Diagnostic(
            ConfigurationFaults.DocsFolderOutside, root.Find("docs_dir")?.Location, text,
            isInside ? "holds the configuration, which would be among the pages" : "leads out of the folder of the site"));
        return "docs";
    }

    private static string? SiteUrl(SectionValues values)
    {
        string? url = values.Address("site_url");
        return string.IsNullOrEmpty(url) ? null : url.EndsWith('/') ? url : url + "/";
    }

    private ImmutableArray<MarkdownExtensionSetting> Extensions(ConfigMap root, ImmutableArray<PluginSetting> plugins, bool hasCore)
    {
        var core = plugins.FirstOrDefault(plugin => plugin.Name == PluginsReader.Core);
        bool usesBlocks = core?.Options["use_pymdownx_blocks"] is JsonValue flag && flag.GetValueKind() == JsonValueKind.True;
        var extensions = CoreExtensions.Combine(ExtensionsReader.Read(root.Find("markdown_extensions"), faults), hasCore, usesBlocks);

        // A plugin in Python, which rewrites the text in front of all extensions; here an extension as others are.
        return plugins.Any(plugin => plugin.Name == "gh-admonitions") && !extensions.Any(extension => extension.Name == "gh-admonitions")
            ? extensions.Add(new MarkdownExtensionSetting("gh-admonitions"))
            : extensions;
    }
}
