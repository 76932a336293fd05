using Idp.CommandLine;
using Idp.TechDocs.Versions;

namespace Idp.TechDocs.Tool.Commands.Versions;

/// <summary>The versions of a site for people.</summary>
internal static class VersionTable
{
    /// <returns>Null when there are none.</returns>
    public static TextTable? Of(SiteVersionsResult result)
    {
        if (result.Versions.IsEmpty)
        {
            return null;
        }

        var table = new TextTable("VERSION", "TITLE", "ALIASES", "DEFAULT");
        foreach (var version in result.Versions)
        {
            bool isDefault = result.Default is { } name && result.Find(name) == version;
            table.Add(version.Name, version.Title, string.Join(", ", version.Aliases), isDefault ? "yes" : "");
        }

        return table;
    }
}
