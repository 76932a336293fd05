using System.Globalization;
using Idp.TechDocs.Markdown;
using Idp.TechDocs.Markdown.Fuzzing;

namespace Idp.Benchmarks.Fuzzing;

/// <summary>Measures how the processor time for patterns that are repeated grows with their number: the exponent of a power, 1 for linear.</summary>
internal static class MarkdownGrowth
{
    private const int WarmUps = 30;

    private static readonly string[] Patterns =
    [
        "a ", "a\n", "a\n\n", "> ", "> a\n\n", "- a\n", "- a\n\n", "1. a\n", "# a\n", "# a\n\n", "a\n---\n", "---\n", "a\n===\n", "    a\n", "```\na\n```\n", "```\n", "~~~ a\n", "| a ", "|a|b|\n",
        "[", "![", "[a](", "[a](b)", "[a]: b\n", "a\n[a]: b\n", "[^a]", "[^a]: b\n", "*[a]: b\n", "*", "**a ", "*a _b ", "`", "``a`", "<", "<b>", "<div>", "<div>\n", "<!--", "&", "\\", "{: .a }", "{++", "{~~a~>",
        "$a", "$$", "\\(", ":a:", ":a", "++a+", "http://a.b ", "a@b.c ", "@a", "\"a", "...", "==a", "^a", "~a", "[=1%", "[[a]]", "!!! a\n", "??? a\n\n", "=== \"a\"\n\n    a\n\n", "/// html | b\n", "/// html | b\na\n///\n\n", "a\n:   b\n\n",
        "- [ ] a\n", "[TOC]\n\n", "> [!NOTE]\n> a\n\n", "<div markdown>\n", "<p markdown>a</p>\n\n", "(c)", "1/2 ",
    ];

    /// <summary>Returns whether no exponent is above <c>--most</c>.</summary>
    public static async Task<bool> RunAsync(CommandOptions options, TextWriter output)
    {
        var reader = new MarkdownReader(MarkdownText.Dialect with { Lists = Enum.Parse<ListMode>(options.Text("lists", nameof(ListMode.Compatible)), ignoreCase: true) });
        int length = options.Number("length", 40_000);
        double most = options.Number("most", 130) / 100.0;
        var results = new List<(string Pattern, double Exponent)>();
        foreach (string pattern in Patterns)
        {
            double exponent = Exponent(reader, pattern, length);
            results.Add((pattern, exponent));
            await output.WriteLineAsync(Line(pattern, exponent));
        }

        await output.WriteLineAsync("\nThe worst:");
        foreach (var (pattern, exponent) in results.OrderByDescending(result => result.Exponent).Take(10))
        {
            await output.WriteLineAsync(Line(pattern, exponent));
        }

        return results.TrueForAll(result => result.Exponent <= most);
    }

    private static string Line(string pattern, double exponent)
        => string.Create(CultureInfo.InvariantCulture, $"{exponent:0.00}  {pattern.ReplaceLineEndings("\\n")}");

    // Between a length and four times it; the best of three, since what disturbs only adds.
    private static double Exponent(MarkdownReader reader, string pattern, int length)
    {
        // What the runtime takes to optimise what runs often is no growth.
        for (int i = 0; i < WarmUps; i++)
        {
            Time(reader, pattern, length / 8);
        }

        double small = Enumerable.Range(0, 3).Min(_ => Time(reader, pattern, length)), large = Enumerable.Range(0, 3).Min(_ => Time(reader, pattern, length * 4));
        return Math.Log(large / small) / Math.Log(4);
    }

    private static double Time(MarkdownReader reader, string pattern, int length)
    {
        string text = string.Concat(Enumerable.Repeat(pattern, length / pattern.Length));
        GC.Collect();
        var start = Environment.CpuUsage.TotalTime;
        reader.Read(text).ToHtml();
        return (Environment.CpuUsage.TotalTime - start).TotalSeconds;
    }
}
