using System.Text.RegularExpressions;

namespace Idp.Diagnostics.Tests.Rendering;

public sealed partial class MsBuildRendererTests
{
    [Fact]
    public void An_error_is_in_the_canonical_form()
    {
        var text = new MsBuildRenderer().Render(new Diagnostic(Rule.Owner, SourceText.FromString(@"a\b.yaml", "\uFEFFé: x\r\n").Find("x"), "x"));
        Assert.Equal("a/b.yaml(1,4): error IDP1900: Owner 'x' is not a reference. Write group:default/x.\n", text);
    }

    [Fact]
    public void Every_error_and_warning_of_the_report_is_one_line_that_msbuild_recognises()
    {
        var lines = new MsBuildRenderer().Render(ApprovedReportTests.Report()).TrimEnd('\n').Split('\n');
        Assert.Equal(8, lines.Length);
        Assert.All(lines.Where(line => !line.Contains("message IDP", StringComparison.Ordinal)), line => Assert.Matches(CanonicalError(), line));
    }

    // The expression of MSBuild's own CanonicalError, shortened to what concerns us.
    [GeneratedRegex(@"^\s*(((?<ORIGIN>(([a-zA-Z]?:[^:]*)|([^:]*))):)|())(?<SUBCATEGORY>(()|([^:]*? )))(?<CATEGORY>(error|warning))( \s*(?<CODE>[^: ]*))?\s*:(?<TEXT>.*)$")]
    private static partial Regex CanonicalError();
}
