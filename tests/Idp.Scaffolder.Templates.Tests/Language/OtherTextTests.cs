using System.Text.Json.Nodes;
using Idp.Scaffolder.Templates.Language;

namespace Idp.Scaffolder.Templates.Tests.Language;

public sealed class OtherTextTests
{
    private static readonly FakeLoader Loader = new()
    {
        ["part"] = "[${{ name }}${{ x }}]{% set x = 9 %}",
        ["macros"] = "{% macro hi(n) %}hi ${{ n }}${{ name }}{% endmacro %}{% set v = 5 %}{% set _hidden = 6 %}text",
        ["base"] = "<{% block a %}A${{ name }}{% endblock %}-{% block b %}B{% endblock %}>",
        ["middle"] = "{% extends 'base' %}{% block a %}M(${{ super() }}){% endblock %}",
        ["folder/one"] = "{% include './two' %}",
        ["folder/two"] = "two{% include '../part' %}",
        ["broken"] = "a\n${{ | }}",
        ["fails"] = "\n\n${{ nothing() }}",
    };

    private static readonly TemplateScope Scope = TemplateScope.From(new JsonObject { ["name"] = "N" });

    [Theory]
    [InlineData("{% set x = 1 %}{% include 'part' %}${{ x }}", "[N1]1")]
    [InlineData("{% for x in [1, 2] %}{% include 'part' %}{% endfor %}", "[N1][N2]")]
    [InlineData("{% include 'nope' ignore missing %}!", "!")]
    [InlineData("{% include 'folder/one' %}", "two[N]")]
    [InlineData("{% include 'pa' + 'rt' %}", "[N]")]
    [InlineData("{% import 'macros' as m %}${{ m.hi('x') }} ${{ m.v }}[${{ m._hidden }}]", "hi x 5[]")]
    [InlineData("{% import 'macros' as m with context %}${{ m.hi('x') }}", "hi xN")]
    [InlineData("{% from 'macros' import hi, v as w %}${{ hi(1) }}${{ w }}", "hi 15")]
    [InlineData("{% from 'macros' import hi with context %}${{ hi(1) }}", "hi 1N")]
    [InlineData("{% extends 'base' %}ignored{% block b %}mine{% endblock %}", "<AN-mine>")]
    [InlineData("{% extends 'base' %}{% block a %}x${{ super() }}y{% endblock %}", "<xANy-B>")]
    [InlineData("{% extends 'middle' %}{% block a %}C[${{ super() }}]{% endblock %}", "<C[M(AN)]-B>")]
    [InlineData("{% set t = 'base' %}{% extends t %}", "<AN-B>")]
    [InlineData("{% if false %}{% include 'nope' %}{% endif %}ok", "ok")]
    public void A_loader_makes_other_texts_reachable(string template, string expected)
        => Assert.Equal(expected, Render(template).Text ?? Render(template).Diagnostics[0].ToString());

    [Theory]
    [InlineData("{% include 'nope' %}", "IDP2005", "file:1:4")]
    [InlineData("{% include '../secret' %}", "IDP2005", "file:1:4")]
    [InlineData("{% include '/etc/passwd' %}", "IDP2005", "file:1:4")]
    [InlineData("{% include 'folder/../../x' %}", "IDP2005", "file:1:4")]
    [InlineData("{% from 'macros' import nope %}", "IDP2005", "file:1:4")]
    [InlineData("x\n {% include 'broken' %}", "IDP2000", "broken:2:5")]
    [InlineData("{% include 'fails' %}", "IDP2001", "fails:3:5")]
    [InlineData("{% block a %}${{ super() }}{% endblock %}", "IDP2001", "file:1:1")]
    public void Faults_of_other_texts_say_where(string template, string id, string place)
    {
        var result = Render(template);

        Assert.Null(result.Text);
        Assert.Equal((id, place), (result.Diagnostics[0].Id, result.Diagnostics[0].Location!.ToString()));
    }

    [Fact]
    public void Without_a_loader_they_fail_even_in_a_branch_that_is_not_taken()
    {
        var result = new TemplateEngine().RenderText("{% if false %}{% include 'x' %}{% endif %}", Scope);

        Assert.Equal("IDP2000", Assert.Single(result.Diagnostics).Id);
    }

    private static TemplateTextResult Render(string template)
        => new TemplateEngine(new TemplateEngineOptions { Loader = Loader }).RenderText(template, Scope, path: "file");
}
