using System.Text.Json.Nodes;
using Idp.Benchmarks.Templates;
using Idp.Scaffolder.Templates.Language;

namespace Idp.Benchmarks.Tests.Templates;

public sealed class SampleTextTests
{
    [Fact]
    public void The_text_has_62_lines() => Assert.Equal(62, SampleText.Template.Count(letter => letter == '\n'));

    [Fact]
    public void Ours_renders_what_nunjucks_and_nunjitsu_render()
    {
        var scope = TemplateScope.From(JsonNode.Parse(SampleText.Values)!.AsObject());
        var rendered = new TemplateEngine().RenderText(SampleText.Template, scope, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Empty(rendered.Diagnostics);
        Assert.Equal(SampleText.Rendered, rendered.Text);
    }

    [Fact]
    public void It_is_written_as_it_is()
    {
        using var folder = new TemporaryFolder();
        var (template, values) = SampleText.Write(folder.At("text"));
        Assert.Equal(SampleText.Template, File.ReadAllText(template));
        Assert.Equal(SampleText.Values, File.ReadAllText(values));
    }

    [Fact]
    public void A_report_gives_the_time_of_one_render()
        => Assert.Equal(0.5, TextReport.Read(Report(SampleText.Rendered)).SecondsOf("some engine"));

    [Fact]
    public void An_engine_that_renders_another_text_is_not_measured()
    {
        string wrong = SampleText.Rendered.Replace("replicas: 2", "replicas: 3", StringComparison.Ordinal);
        var refusal = Assert.Throws<InvalidDataException>(() => TextReport.Read(Report(wrong)).SecondsOf("some engine"));
        Assert.StartsWith("some engine gave another text", refusal.Message, StringComparison.Ordinal);
    }

    private static string Report(string text) => new JsonObject { ["renders"] = 8, ["cpuSeconds"] = 4.0, ["text"] = text }.ToJsonString();
}
