using System.Text.Json.Nodes;
using Idp.Diagnostics;
using Idp.Scaffolder.Templates.Language;

namespace Idp.Scaffolder.Templates.Tests.Language;

public sealed class RenderValueTests
{
    private static readonly TemplateEngine Engine = new();
    private static readonly TemplateScope Scope = TemplateScope.From(JsonNode.Parse("""{"n":3,"o":{"a":[1,null]},"nil":null}""")!.AsObject());

    [Theory]
    [InlineData("""{"a":"${{ n }}","b":["${{ u }}",true,"x"],"${{ n }}":"${{ o }}","c":"${{ u }}","d":"${{ nil }}"}""", """{"a":3,"b":[null,true,"x"],"${{ n }}":{"a":[1,null]},"d":null}""")]
    [InlineData("""[1.5,null,{}," ${{ n }}","${{ n }}${{ n }}"]""", """[1.5,null,{}," 3","33"]""")]
    [InlineData("\"${{ 0.1 + 0.2 }}\"", "0.30000000000000004")]
    [InlineData("\"${{ 1 / 0 }}\"", "null")]
    public void Strings_inside_are_rendered(string value, string expected)
        => Assert.Equal(expected, Engine.RenderValue(JsonNode.Parse(value), Scope).Value?.ToJsonString() ?? "null");

    [Fact]
    public void A_value_that_is_undefined_as_a_whole_says_so()
    {
        var result = Engine.RenderValue("${{ u }}", Scope);

        Assert.True(result is { IsUndefined: true, Value: null, Success: true });
    }

    [Theory]
    [InlineData("${{ n | nope }}", "IDP2002")]
    [InlineData("${{ u() }}", "IDP2001")]
    [InlineData("${{ n", "IDP2000")]
    [InlineData("a #} b", "IDP2000")]
    public void A_fault_passes_the_text_on_with_a_warning(string text, string id)
    {
        var result = Engine.RenderValue(new JsonObject { ["k"] = new JsonArray(text) }, Scope);

        Assert.Equal(text, result.Value!["k"]![0]!.GetValue<string>());
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal((id, DiagnosticSeverity.Warning, "/k/0"), (diagnostic.Id, diagnostic.Severity, diagnostic.Location!.Path));
        Assert.True(result.Success);
    }

    [Theory]
    [InlineData("${{ n | nope }}", "IDP2002")]
    [InlineData("${{ u }}", "IDP2004")]
    [InlineData("a${{ o.b }}", "IDP2004")]
    public void In_strict_mode_a_fault_fails_the_value(string text, string id)
    {
        var result = Engine.RenderValue(new JsonObject { ["k"] = text, ["l"] = "${{ n }}" }, Scope, TemplateMode.Strict);

        Assert.False(result.Success);
        Assert.Null(result.Value);
        Assert.Equal((id, DiagnosticSeverity.Error), (result.Diagnostics[0].Id, result.Diagnostics[0].Severity));
    }

    [Fact]
    public void In_strict_mode_a_default_is_value_enough()
        => Assert.Equal("a-", Engine.RenderValue("a${{ u | default('-') }}", Scope, TemplateMode.Strict).Value!.GetValue<string>());

    [Fact]
    public void Nothing_that_a_template_does_to_a_value_is_seen_by_another()
    {
        var engine = new TemplateEngine();
        Assert.Equal("[1,null,9]", engine.RenderText("{% set x = o.a.push(9) %}${{ o.a | dump }}", Scope).Text);
        Assert.Equal("[1,null]", engine.RenderText("${{ o.a | dump }}", Scope).Text);
        Assert.Null(engine.RenderText("{% set k = 'pu' + 'sh' %}{% set f = o.a[k] %}${{ f(1) }}", Scope).Text);
        Assert.Equal("[1,null]", engine.RenderText("${{ o.a | dump }}", Scope).Text);
    }

    [Fact]
    public void A_value_nested_too_deeply_is_a_diagnostic()
    {
        JsonNode value = "x";
        for (int i = 0; i < 600; i++)
        {
            value = new JsonArray(value);
        }

        Assert.Equal("IDP2003", Assert.Single(Engine.RenderValue(value, Scope).Diagnostics).Id);
    }

    [Theory]
    [InlineData("null", false)]
    [InlineData("[]", false)]
    [InlineData("[0]", true)]
    [InlineData("{}", true)]
    [InlineData("0", false)]
    [InlineData("-0.0", false)]
    [InlineData("2", true)]
    [InlineData("\"\"", false)]
    [InlineData("\"false\"", true)]
    [InlineData("false", false)]
    [InlineData("true", true)]
    public void An_if_is_as_true_as_JavaScript_finds_it_but_for_an_empty_list(string value, bool expected)
        => Assert.Equal(expected, TemplateTruth.IsTrue(JsonNode.Parse(value)));
}
