using System.Text.Json.Nodes;

namespace Idp.TechDocs.Versions;

/// <summary>What a site's configuration says of its versions: <c>extra.version</c>, as Material has it.</summary>
public static class VersionedConfiguration
{
    /// <summary>The configuration with which one version of a site is built: its address is that of the version, and its pages offer the others.</summary>
    /// <param name="configuration">The configuration of the site.</param>
    /// <param name="version">The name of the version.</param>
    public static SiteConfiguration Of(SiteConfiguration configuration, string version)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentException.ThrowIfNullOrEmpty(version);
        var extra = configuration.Extra;
        if (extra["version"] is not JsonObject)
        {
            extra = (JsonObject)extra.DeepClone();
            extra["version"] = new JsonObject { ["provider"] = "mike" };
        }

        return configuration with { SiteUrl = configuration.SiteUrl is { } url ? $"{url.TrimEnd('/')}/{Uri.EscapeDataString(version)}/" : null, Extra = extra };
    }
}
