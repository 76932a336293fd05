using System.Text.Json.Nodes;
using Idp.Scaffolder.Templates.Language;

namespace Idp.Scaffolder.Templates.Tests.Language;

public sealed class LimitTests
{
    private static readonly TemplateScope Scope = TemplateScope.From(new JsonObject
    {
        ["s"] = new string('a', 100) + "!",
        ["l"] = new JsonArray([.. Enumerable.Range(0, 100).Select(static n => (JsonNode?)n)]),
    });

    public static TheoryData<string, string, TemplateLimits> Breaches => new()
    {
        { nameof(TemplateLimits.MaxSourceLength), "0123456789{# #}", new TemplateLimits { MaxSourceLength = 10 } },
        { nameof(TemplateLimits.MaxNodes), "${{ 1 + 2 + 3 + 4 }}", new TemplateLimits { MaxNodes = 5 } },
        { nameof(TemplateLimits.MaxDepth), "${{ " + new string('(', 600) + "1" + new string(')', 600) + " }}", new TemplateLimits() },
        { nameof(TemplateLimits.MaxDepth), "${{ 1" + string.Concat(Enumerable.Repeat(" + 1", 600)) + " }}", new TemplateLimits() },
        { nameof(TemplateLimits.MaxDepth), string.Concat(Enumerable.Repeat("{% if 1 %}", 600)), new TemplateLimits() },
        { nameof(TemplateLimits.MaxDepth), "${{ " + string.Concat(Enumerable.Repeat("not ", 20_000)) + "1 }}", new TemplateLimits() },
        { nameof(TemplateLimits.MaxDepth), "{% macro f(n) %}${{ f(n + 1) }}{% endmacro %}${{ f(0) }}", new TemplateLimits() },
        { nameof(TemplateLimits.MaxDepth), "{% set a = [] %}{% set x = a.push(a) %}${{ a | dump }}", new TemplateLimits() },
        { nameof(TemplateLimits.MaxDepth), "{% set a = [] %}{% set x = a.push(a, 1) %}${{ a }}", new TemplateLimits() },
        { nameof(TemplateLimits.MaxSteps), "{% for i in range(2000) %}{% for j in range(2000) %}{% endfor %}{% endfor %}", new TemplateLimits { MaxScratchBytes = long.MaxValue } },
        { nameof(TemplateLimits.MaxSteps), "{% set a = [1] %}{% for x in a %}{% set y = a.push(x) %}{% endfor %}", new TemplateLimits { MaxItems = int.MaxValue } },
        { nameof(TemplateLimits.MaxSteps), "${{ l | sort | join }}", new TemplateLimits { MaxSteps = 50 } },
        { nameof(TemplateLimits.MaxOutputLength), "{% for i in l %}${{ s }}{% endfor %}", new TemplateLimits { MaxOutputLength = 1000 } },
        { nameof(TemplateLimits.MaxOutputLength), "{% set x %}{% for i in l %}${{ s }}{% endfor %}{% endset %}", new TemplateLimits { MaxOutputLength = 1000 } },
        { nameof(TemplateLimits.MaxHostCalls), "{% for i in l %}${{ f() }}{% endfor %}", new TemplateLimits { MaxHostCalls = 10 } },
        { nameof(TemplateLimits.MaxPatternLength), "${{ s | replace(r/" + new string('a', 50) + "/, '') }}", new TemplateLimits { MaxPatternLength = 20 } },
        { nameof(TemplateLimits.MaxPatternLength), "${{ s.match(s) }}", new TemplateLimits { MaxPatternLength = 20 } },
        { nameof(TemplateLimits.PatternTimeout), "${{ s | replace(r/^(a+)+\\1$/, '') }}", new TemplateLimits { PatternTimeout = TimeSpan.FromMilliseconds(50) } },
        { nameof(TemplateLimits.PatternTimeout), "${{ s.split(r/(?=b)|^(a+)+$/) }}", new TemplateLimits { PatternTimeout = TimeSpan.FromMilliseconds(50) } },
        { nameof(TemplateLimits.MaxStringLength), "{% set t = s %}{% for i in range(40) %}{% set t = t ~ t %}{% endfor %}", new TemplateLimits() },
        { nameof(TemplateLimits.MaxStringLength), "${{ s.padEnd(2000000000) }}", new TemplateLimits() },
        { nameof(TemplateLimits.MaxStringLength), "${{ s.repeat(2000000000) }}", new TemplateLimits() },
        { nameof(TemplateLimits.MaxStringLength), "${{ s | center(2000000000) }}", new TemplateLimits() },
        { nameof(TemplateLimits.MaxStringLength), "${{ s | indent(2000000000, true) }}", new TemplateLimits() },
        { nameof(TemplateLimits.MaxStringLength), "{% set t = s.replaceAll('a', s) %}{% set t = t.replaceAll('a', s) %}${{ t.replaceAll('a', s) }}", new TemplateLimits() },
        { nameof(TemplateLimits.MaxStringLength), "${{ [l, l, l] | dump }}", new TemplateLimits { MaxStringLength = 100 } },
        { nameof(TemplateLimits.MaxScratchBytes), "{% for i in range(1000) %}{% set t = s.repeat(1000) %}{% endfor %}", new TemplateLimits { MaxScratchBytes = 1_000_000 } },
        { nameof(TemplateLimits.MaxItems), "${{ range(2000000000) }}", new TemplateLimits() },
        { nameof(TemplateLimits.MaxItems), "${{ range(0, 1, 0.000000001) }}", new TemplateLimits() },
        { nameof(TemplateLimits.MaxItems), "${{ s.repeat(2000).split('') }}", new TemplateLimits() },
        { nameof(TemplateLimits.MaxItems), "${{ l | batch(2000000000, 'x') }}", new TemplateLimits() },
        { nameof(TemplateLimits.MaxItems), "${{ l | slice(2000000000) }}", new TemplateLimits() },
        { nameof(TemplateLimits.MaxItems), "${{ {length: 2000000000} | reverse }}", new TemplateLimits() },
        { nameof(TemplateLimits.RenderTimeout), "{% for i in range(90000) %}{% for j in l %}{% endfor %}{% endfor %}", new TemplateLimits { MaxSteps = int.MaxValue, MaxScratchBytes = long.MaxValue, RenderTimeout = TimeSpan.FromMilliseconds(20) } },
        { nameof(TemplateLimits.MaxIncludes), "{% include 'self' %}", new TemplateLimits { MaxIncludes = 10 } },
        { nameof(TemplateLimits.MaxDepth), "{% include 'self' %}", new TemplateLimits { MaxIncludes = int.MaxValue } },
    };

    [Theory]
    [MemberData(nameof(Breaches), DisableDiscoveryEnumeration = true)]
    public void Going_beyond_a_limit_is_a_diagnostic_that_names_it(string limit, string template, TemplateLimits limits)
    {
        var engine = new TemplateEngine(new TemplateEngineOptions
        {
            Limits = limits,
            Loader = new FakeLoader { ["self"] = "{% include 'self' %}" },
            Functions = new Dictionary<string, TemplateFunction> { ["f"] = static _ => 1 },
        });

        var result = engine.RenderText(template, Scope, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Null(result.Text);
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal(("IDP2003", limit), (diagnostic.Id, diagnostic.Arguments[0]));
    }

    [Fact]
    public void Cancelling_ends_a_render()
    {
        using var cancelled = new CancellationTokenSource();
        var functions = new Dictionary<string, TemplateFunction>
        {
            ["stop"] = _ =>
            {
                cancelled.Cancel();
                return null;
            },
        };
        var scope = TemplateScope.From([], functions);

        Assert.Throws<OperationCanceledException>(() => new TemplateEngine().RenderText("${{ stop() }}{% for i in range(90000) %}{% endfor %}", scope, cancellationToken: cancelled.Token));
    }

    [Fact]
    public void A_limit_that_is_not_positive_is_the_callers_mistake()
        => Assert.Throws<ArgumentOutOfRangeException>(() => new TemplateEngine(new TemplateEngineOptions { Limits = new TemplateLimits { MaxSteps = 0 } }));

    [Theory]
    [InlineData("{{ for i in 1..2000000 }}x{{ end }}")]
    [InlineData("{{ x = 'aaaaaaaa'; for i in 1..40; x = x + x; end }}")]
    [InlineData("{{ 'a' | string.pad_left 2000000000 }}")]
    [InlineData("{{ func f; f; end; f }}")]
    [InlineData("{{ 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' | regex.replace '^(a+)+$' '' }}")]
    [InlineData("{{ while true }}{{ end }}")]
    public void Scribans_own_language_is_bounded_as_well(string template)
    {
        var limits = new TemplateLimits { PatternTimeout = TimeSpan.FromMilliseconds(50), RenderTimeout = TimeSpan.FromSeconds(5) };
        var engine = new TemplateEngine(new TemplateEngineOptions { Limits = limits });

        var result = engine.RenderText(template, Scope, new TemplateSyntax { IsNative = true }, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Null(result.Text);
        Assert.NotEmpty(result.Diagnostics);
    }
}
