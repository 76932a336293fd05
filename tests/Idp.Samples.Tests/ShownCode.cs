using System.Text.RegularExpressions;
using Idp.Testing;

namespace Idp.Samples.Tests;

/// <summary>A block of C# in a page that a comment before it, <c>&lt;!-- file#region --&gt;</c>, declares to be a region of a compiled file.</summary>
/// <param name="Page">The page, from the root of the repository.</param>
/// <param name="File">The compiled file, from the root of the repository.</param>
/// <param name="Region">The name of the region.</param>
/// <param name="Code">The code as the page shows it.</param>
internal sealed partial record ShownCode(string Page, string File, string Region, string Code)
{
    /// <summary>Every such block of the repository's pages.</summary>
    public static IEnumerable<ShownCode> All() => Pages().SelectMany(Of);

    /// <summary>The code of the region as it is compiled.</summary>
    public string Compiled()
    {
        var lines = System.IO.File.ReadAllText(RepositoryRoot.PathTo(File)).ReplaceLineEndings("\n").Split('\n');
        var start = Array.FindIndex(lines, line => line.Trim() == $"#region {Region}");
        Assert.True(start >= 0, $"{File} has no region {Region}, which {Page} shows.");
        var end = Array.FindIndex(lines, start, line => line.Trim() == "#endregion");
        var inside = lines[(start + 1)..end];
        var indent = inside.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', inside.Select(line => line.Length > indent ? line[indent..] : string.Empty)) + "\n";
    }

    /// <summary>Puts the compiled code into the page.</summary>
    public void Approve()
    {
        var file = RepositoryRoot.PathTo(Page);
        var text = System.IO.File.ReadAllText(file);
        var fence = $"<!-- {File}#{Region} -->\n```csharp\n";
        System.IO.File.WriteAllText(file, text.Replace($"{fence}{Code}```", $"{fence}{Compiled()}```", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Pages() =>
    [
        "README.md",
        .. new[] { "src", "docs", "samples" }
            .SelectMany(folder => Directory.EnumerateFiles(RepositoryRoot.PathTo(folder), "*.md", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(RepositoryRoot.Folder, file).Replace('\\', '/')),
    ];

    private static IEnumerable<ShownCode> Of(string page) => Block().Matches(System.IO.File.ReadAllText(RepositoryRoot.PathTo(page)).ReplaceLineEndings("\n"))
        .Select(match => new ShownCode(page, match.Groups["file"].Value, match.Groups["region"].Value, match.Groups["code"].Value));

    [GeneratedRegex("<!-- (?<file>[^#\n]+)#(?<region>[^ \n]+) -->\n```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
