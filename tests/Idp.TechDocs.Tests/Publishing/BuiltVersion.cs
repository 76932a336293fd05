using System.Text.Json;
using Idp.Testing;

namespace Idp.TechDocs.Tests.Publishing;

/// <summary>A built site whose every file tells which version it is of.</summary>
internal static class BuiltVersion
{
    /// <summary>Writes a site into a folder: pages, of which one has a name of its version's own, and their list.</summary>
    /// <returns>The folder.</returns>
    public static string Write(ScratchFolder folder, string version, int pages = 5)
    {
        string[] files = [.. Enumerable.Range(0, pages).Select(i => $"page{i}/index.html"), $"only-{version}/index.html", "index.html"];
        foreach (string file in files)
        {
            folder.Write($"built-{version}/{file}", $"{file} of {version}");
        }

        folder.Write($"built-{version}/techdocs_metadata.json", JsonSerializer.Serialize(new
        {
            site_name = $"Site {version}",
            etag = version,
            build_timestamp = 1_767_225_600_000,
            files = (string[])[.. files, "techdocs_metadata.json"],
        }));
        return folder[$"built-{version}"];
    }
}
