using System.Text.RegularExpressions;
using Idp.Testing;

namespace Idp.Architecture.Tests;

/// <summary>The block of <c>ARCHITECTURE.md</c> that is fenced as <c>arrows</c>: a line per package, <c>Name → what it may reference</c>.</summary>
internal static partial class DrawnArrows
{
    /// <summary>What each package may reference, by its name.</summary>
    public static IReadOnlyDictionary<string, string[]> Read() => Parse(File.ReadAllText(RepositoryRoot.PathTo("ARCHITECTURE.md")));

    /// <summary>Reads the block; a folder's line ends with <c>/</c> and is skipped, a line that ends with a comma goes on in the next.</summary>
    public static IReadOnlyDictionary<string, string[]> Parse(string markdown)
    {
        var block = markdown.Split("```arrows\n", 2)[1].Split("```", 2)[0];
        return ContinuedLine().Replace(block, ", ").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => !line.EndsWith('/'))
            .Select(line => line.Split('→', 2, StringSplitOptions.TrimEntries))
            .ToDictionary(
                parts => parts[0],
                parts => parts[1].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
                StringComparer.Ordinal);
    }

    [GeneratedRegex(@",\s*\n\s+")]
    private static partial Regex ContinuedLine();
}
