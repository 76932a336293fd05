using System.Text;
using System.Text.RegularExpressions;

namespace Idp.Catalog.Tool.Commands.Init.Evidence;

/// <summary>What a README says in its first paragraph.</summary>
internal static partial class Readme
{
    private const int MaxLength = 300;

    public static async Task<string?> FindDescriptionAsync(RepositoryFolder folder, CancellationToken cancellationToken)
    {
        var files = await folder.FindAsync("README{.md,.markdown,.txt,}", cancellationToken).ConfigureAwait(false);
        return await folder.ReadFirstAsync(files.Where(file => !file.Contains('/', StringComparison.Ordinal)), cancellationToken).ConfigureAwait(false)
            is (_, var text) ? FirstParagraph(text) : null;
    }

    /// <summary>The first paragraph of Markdown that says something, without its marks; null when there is none.</summary>
    internal static string? FirstParagraph(string markdown)
    {
        var paragraph = new StringBuilder();
        var inFence = false;
        foreach (var line in markdown.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                inFence = !inFence;
            }
            else if (!inFence && IsProse(line))
            {
                paragraph.Append(paragraph.Length == 0 ? "" : " ").Append(line);
                continue;
            }

            // A line under a text makes it a heading.
            if (paragraph.Length > 0 && (line.StartsWith("===", StringComparison.Ordinal) || line.StartsWith("---", StringComparison.Ordinal)))
            {
                paragraph.Clear();
            }
            else if (Plain(paragraph.ToString()) is { Length: > 0 } text)
            {
                return text;
            }
            else
            {
                paragraph.Clear();
            }
        }

        return Plain(paragraph.ToString()) is { Length: > 0 } last ? last : null;
    }

    // Headings, badges, HTML, lists, tables and quotes are no sentence about the repository.
    private static bool IsProse(string line) => line.Length > 0
        && line[0] is not ('#' or '<' or '|' or '>' or '=' or '!')
        && !line.StartsWith("[!", StringComparison.Ordinal)
        && !line.StartsWith("- ", StringComparison.Ordinal)
        && !line.StartsWith("* ", StringComparison.Ordinal)
        && !line.StartsWith("---", StringComparison.Ordinal);

    private static string Plain(string paragraph)
    {
        var text = Marks().Replace(Links().Replace(paragraph, "$1"), "$1$2").Trim();
        return text.Length <= MaxLength ? text : text[..(text.LastIndexOf(' ', MaxLength) is var end and > 0 ? end : MaxLength)] + " …";
    }

    [GeneratedRegex(@"!?\[([^\[\]]*)\]\([^()]*\)", RegexOptions.NonBacktracking)]
    private static partial Regex Links();

    [GeneratedRegex(@"\*\*([^*]+)\*\*|`([^`]+)`", RegexOptions.NonBacktracking)]
    private static partial Regex Marks();
}
