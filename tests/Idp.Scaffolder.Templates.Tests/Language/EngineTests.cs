using System.Text.Json.Nodes;
using Idp.Scaffolder.Templates.Language;
using Microsoft.Extensions.DependencyInjection;

namespace Idp.Scaffolder.Templates.Tests.Language;

public sealed class EngineTests
{
    private static readonly TemplateScope Scope = TemplateScope.From(JsonNode.Parse("""{"name":"N","list":[1,2.5,"<"],"map":{"k":{"v":true}}}""")!.AsObject());

    [Fact]
    public void Filters_tests_functions_and_values_of_the_host_are_known()
    {
        var engine = new TemplateEngine(new TemplateEngineOptions
        {
            Filters = new Dictionary<string, TemplateFilter> { ["slug"] = static (input, a) => $"{input}-{a.Count}-{a.LastOrDefault()?.ToJsonString()}", ["upper"] = static (_, _) => "mine" },
            Tests = new Dictionary<string, TemplateTest> { ["short"] = static (input, a) => input!.GetValue<string>().Length < a[0]!.GetValue<int>() },
            Functions = new Dictionary<string, TemplateFunction> { ["now"] = static _ => new JsonObject { ["y"] = 2026 } },
            Globals = new Dictionary<string, JsonNode?> { ["env"] = new JsonArray("a", "b"), ["name"] = "hidden" },
        });

        var result = engine.RenderText("${{ name | slug(1, x=2) }} ${{ name | upper }} ${{ name is short(2) }} ${{ [name] | select('short', 1) | length }} ${{ now().y }} ${{ env[1] }}", Scope);

        Assert.Equal("""N-2-{"x":2} mine true 0 2026 b""", result.Text);
    }

    [Fact]
    public void What_the_host_throws_is_a_diagnostic()
    {
        var scope = TemplateScope.From([], new Dictionary<string, TemplateFunction> { ["f"] = static _ => throw new InvalidOperationException("no luck") });

        var diagnostic = Assert.Single(new TemplateEngine().RenderText("\n ${{ f() }}", scope, path: "a.md").Diagnostics);

        Assert.Equal("a.md:2:6: error IDP2006: The function 'f' fails: no luck.", diagnostic.ToString());
    }

    [Theory]
    [InlineData("${{ name | uper }}", "There is no filter 'uper'; did you mean 'upper'?.")]
    [InlineData("${{ name is strng }}", "There is no test 'strng'; did you mean 'string'?.")]
    [InlineData("{% iff x %}", "There is no tag 'iff'; did you mean 'if'?.")]
    public void A_misspelt_name_gets_a_suggestion(string template, string message)
        => Assert.Equal(message, Assert.Single(new TemplateEngine().RenderText(template, Scope).Diagnostics).Message);

    [Theory]
    [InlineData("{{ name | string.downcase }} {{ for x in list }}{{ x }};{{ end }}{{ map.k.v }} {{ missing.x }}", "n 1;2.5;<;true ")]
    [InlineData("{{ name | twice }} {{ list | array.size }} {{ now }}", "NN 3 7")]
    [InlineData("no marks", "no marks")]
    public void Scribans_own_language_is_a_choice_per_text(string template, string expected)
    {
        var engine = new TemplateEngine(new TemplateEngineOptions
        {
            Filters = new Dictionary<string, TemplateFilter> { ["twice"] = static (input, _) => $"{input}{input}" },
            Functions = new Dictionary<string, TemplateFunction> { ["now"] = static _ => 7 },
        });

        var result = engine.RenderText(template, Scope, new TemplateSyntax { IsNative = true });

        Assert.Equal(expected, result.Text ?? result.Diagnostics[0].ToString());
    }

    [Theory]
    [InlineData("a\n{{ for }}", "IDP2007", "template:2:8")]
    [InlineData("{{ name | nope }}", "IDP2007", "template:1:11")]
    public void Faults_of_Scribans_own_language_say_where(string template, string id, string place)
    {
        var diagnostic = new TemplateEngine().RenderText(template, Scope, new TemplateSyntax { IsNative = true }).Diagnostics[0];

        Assert.Equal((id, place), (diagnostic.Id, diagnostic.Location!.ToString()));
    }

    [Fact]
    public void A_container_gives_one_engine_with_all_that_was_added()
    {
        var services = new ServiceCollection();
        services.AddSingleton("seen");
        services.AddIdpTemplateLanguage(options => options with { Syntax = TemplateSyntax.Nunjucks3 })
            .AddFilter("f", static (input, _) => $"f{input}")
            .AddFilter("g", provider => (_, _) => provider.GetRequiredService<string>())
            .AddTest("t", static (_, _) => true)
            .AddFunction("h", static _ => 1)
            .AddGlobal("v", 2);
        services.AddIdpTemplateLanguage().AddGlobal("v", 3);
        services.AddSingleton<ITemplateLoader>(new FakeLoader { ["x"] = "X" });
        using var provider = services.BuildServiceProvider();

        var engine = provider.GetRequiredService<TemplateEngine>();

        Assert.Equal("fN seen true 1 3 X", engine.RenderText("{{ name | f }} {{ 1 | g }} {{ 1 is t }} {{ h() }} {{ v }} {% include 'x' %}", Scope).Text);
        Assert.Same(engine, provider.GetRequiredService<TemplateEngine>());
    }

    [Fact]
    public void Texts_are_parsed_once_and_forgotten_in_time()
    {
        var engine = new TemplateEngine(new TemplateEngineOptions { MaxCachedTexts = 4 });
        for (int i = 0; i < 100; i++)
        {
            Assert.Equal($"{i}N", engine.RenderText($"{i}${{{{ name }}}}", Scope).Text);
            Assert.Equal("N", engine.RenderText("${{ name }}", Scope).Text);
        }
    }

    [Fact]
    public void Many_threads_share_an_engine()
    {
        var engine = new TemplateEngine();
        Parallel.For(0, 2000, i =>
        {
            string template = $"{{% set x = {i % 17} %}}{{% for y in list %}}${{{{ x }}}}${{{{ loop.index }}}}{{% endfor %}}";
            Assert.Equal($"{i % 17}1{i % 17}2{i % 17}3", engine.RenderText(template, Scope).Text);
        });
    }

    [Theory]
    [InlineData("${{ '<' }}", false, "<")]
    [InlineData("${{ '<' }}{% set x %}<{% endset %}", true, "&lt;")]
    public void Escaping_is_a_choice_of_its_own(string template, bool escape, string expected)
        => Assert.Equal(expected, new TemplateEngine().RenderText(template, Scope, new TemplateSyntax { Autoescape = escape }).Text);
}
