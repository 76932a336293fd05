using Idp.Testing;

namespace Idp.TechDocs.Tool.Tests;

/// <summary>Writes small sites.</summary>
internal static class SampleSite
{
    /// <summary>A site of three pages without a fault.</summary>
    public static TemporaryFolder Create(string more = "")
    {
        var folder = new TemporaryFolder();
        folder.Write("mkdocs.yml", $"site_name: Handbook\nplugins: [techdocs-core]\nnav:\n  - Home: index.md\n  - Guide:\n    - First steps: guide/first.md\n    - guide/second.md\n{more}");
        folder.Write("docs/index.md", "# Welcome\n\nRead the [first steps](guide/first.md#install).\n");
        folder.Write("docs/guide/first.md", "# First steps\n\n## Install\n\nOne, then [two](second.md).\n");
        folder.Write("docs/guide/second.md", "# Second steps\n\n```python\nx = 1\n```\n");
        return folder;
    }
}
