using System.Text.RegularExpressions;
using Idp.Testing;

namespace Idp.Catalog.Tool.Tests;

/// <summary>A block in a page that a comment before it, <c>&lt;!-- idp-catalog … --&gt;</c>, declares to be what that command line writes in the root of the repository; no path may stand in it.</summary>
/// <param name="Page">The page, from the root of the repository.</param>
/// <param name="CommandLine">What stands in the comment.</param>
/// <param name="Text">What the page shows.</param>
internal sealed partial record ShownOutput(string Page, string CommandLine, string Text)
{
    public static readonly string[] Pages = ["README.md", "docs/asking.md", "src/Catalog/Idp.Catalog.Tool/README.md"];

    /// <summary>Every such block.</summary>
    public static IEnumerable<ShownOutput> All() => Pages.SelectMany(page => Block().Matches(File.ReadAllText(RepositoryRoot.PathTo(page)).ReplaceLineEndings("\n"))
        .Select(match => new ShownOutput(page, match.Groups["command"].Value, match.Groups["text"].Value)));

    /// <summary>What the tool writes now.</summary>
    public async Task<string> RunAsync()
    {
        var arguments = Argument().Matches(CommandLine).Select(match => match.Value.Trim('\'')).Skip(1);
        var run = await ToolRun.OfAsync([.. arguments.Select(argument => argument.StartsWith("samples/", StringComparison.Ordinal) ? RepositoryRoot.PathTo(argument) : argument)]);
        return run.Error + run.Output;
    }

    /// <summary>Puts what the tool writes into the page.</summary>
    public void Approve(string output)
    {
        string file = RepositoryRoot.PathTo(Page);
        string text = File.ReadAllText(file);
        int start = text.IndexOf($"<!-- {CommandLine} -->\n", StringComparison.Ordinal);
        int block = text.IndexOf(Text, text.IndexOf("\n```", start, StringComparison.Ordinal), StringComparison.Ordinal);
        File.WriteAllText(file, string.Concat(text.AsSpan(0, block), output, text.AsSpan(block + Text.Length)));
    }

    [GeneratedRegex("<!-- (?<command>idp-catalog [^\n]+) -->\n```(?:text|mermaid|markdown|json)\n(?<text>.*?)```\n", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("'[^']*'|[^ ]+")]
    private static partial Regex Argument();
}
