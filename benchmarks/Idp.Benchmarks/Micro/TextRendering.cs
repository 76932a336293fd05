using System.Text.Json.Nodes;
using BenchmarkDotNet.Attributes;
using Idp.Benchmarks.Templates;
using Idp.Scaffolder.Templates.Language;

namespace Idp.Benchmarks.Micro;

/// <summary>The text of 62 lines, parsed and rendered.</summary>
[MemoryDiagnoser]
public class TextRendering
{
    private readonly TemplateEngine _parsing = new(new TemplateEngineOptions { MaxCachedTexts = 0 });
    private readonly TemplateEngine _caching = new();
    private readonly TemplateScope _scope = TemplateScope.From(JsonNode.Parse(SampleText.Values)!.AsObject());

    [GlobalSetup]
    public void Check()
    {
        Answer.MustBe(SampleText.Rendered, ParseAndRender());
        Answer.MustBe(SampleText.Rendered, RenderCached());
    }

    [Benchmark]
    public bool Parse() => _parsing.Parse(SampleText.Template).IsValid;

    [Benchmark]
    public string? ParseAndRender() => _parsing.RenderText(SampleText.Template, _scope).Text;

    [Benchmark]
    public string? RenderCached() => _caching.RenderText(SampleText.Template, _scope).Text;
}
