using System.Text;
using Idp.Testing;

namespace Idp.Diagnostics.Tests.Rendering;

/// <summary>One report with everything that is hard to print, in every format, against <c>Fixtures/report</c>.</summary>
public sealed class ApprovedReportTests
{
    public static TheoryData<string> Formats => ["console.txt", "console-color.txt", "msbuild.txt", "report.json", "lines.ndjson", "report.sarif", "github.txt"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_report_is_as_approved(string file)
    {
        var text = file == "lines.ndjson" ? Lines() : RendererOf(file).Render(Report());
        ApprovedText.Matches(text, "tests", "Idp.Diagnostics.Tests", "Fixtures", "report", file);
    }

    [Fact]
    public void A_report_without_diagnostics_is_as_approved()
    {
        var text = string.Join("---\n", Formats.Where(f => f.Data != "lines.ndjson").Select(f => RendererOf(f.Data).Render()));
        ApprovedText.Matches(text, "tests", "Idp.Diagnostics.Tests", "Fixtures", "report", "empty.txt");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void No_renderer_lets_a_control_character_of_a_file_through(string file)
    {
        var evil = SourceText.FromString("a\e[2J\u009B\r\nb.yaml", "owner: \e]0;pwned\a \u202Emoc\u2066\n");
        var diagnostic = new Diagnostic(Rule.Owner, evil.Find("\e]0;pwned\a"), "\e[31m\r\n::error::x\u009B0m\u2028")
        {
            Related = [new RelatedLocation(evil.Find("owner"), "\e[8m")],
        };
        var text = file switch
        {
            "lines.ndjson" => JsonLine(diagnostic),
            "console-color.txt" => new ConsoleRenderer().Render(diagnostic),
            _ => RendererOf(file).Render(diagnostic),
        };
        Assert.DoesNotContain(text, c => (char.IsControl(c) && c != '\n') || c is '\u2028' or '\u202E' or '\u2066');
        Assert.DoesNotContain("\n::error::x", text, StringComparison.Ordinal);
    }

    internal static Diagnostic[] Report()
    {
        var plain = SourceText.FromString("catalog/orders.yaml", "kind: Component\nspec:\n\towner: no one\t# why\n");
        var windows = new SourceText(@"catalog\größe & co.yaml", Encoding.UTF8.GetBytes("\uFEFFkind: 'Ümläut'\r\nowner: 東京 😀 x\r\nlast"));
        var wide = SourceText.FromString("/abs/wide.yaml", $"{new string('a', 400)}: {new string('b', 400)}");
        return
        [
            new(Rule.Hint, null, 50),
            new(Rule.Owner, SourceLocation.OfFile(@"C:\missing, (1).yaml"), "x"),
            new(Rule.Owner, plain.Find("no one"), "no one"),
            new(Rule.Twin, windows.Find("Ümläut"), "Ümläut") { Related = [new(plain.Find("Component"), "first defined here")] },
            new(Rule.Hint, windows.Find("😀"), 99),
            new(Rule.Twin, SourceLocation.In(windows, new SourceSpan(windows.Utf8.Length, 0)), "[the end](http://example.com)"),
            new(Rule.Twin, plain.Find("spec:\n\towner"), "several lines"),
            new(Rule.Owner, wide.Find("bbb"), new string('b', 3)),
            new(Rule.Owner, plain.Find("no one"), "hidden") { Severity = DiagnosticSeverity.Off },
        ];
    }

    private static IDiagnosticRenderer RendererOf(string file) => file switch
    {
        "console.txt" => new ConsoleRenderer(),
        "console-color.txt" => new ConsoleRenderer(new ConsoleRendererOptions { Color = true, SnippetWidth = 40 }),
        "msbuild.txt" => new MsBuildRenderer(),
        "report.json" => new JsonRenderer(),
        "report.sarif" => new SarifRenderer(new SarifOptions { ToolName = "idp-test", ToolVersion = "1.2.3" }),
        "github.txt" => new GitHubRenderer(),
        _ => throw new ArgumentOutOfRangeException(nameof(file)),
    };

    private static string Lines() => string.Concat(Report().Select(JsonLine));

    private static string JsonLine(Diagnostic diagnostic)
    {
        using var output = new StringWriter();
        JsonRenderer.RenderLine(diagnostic, output);
        return output.ToString();
    }
}
