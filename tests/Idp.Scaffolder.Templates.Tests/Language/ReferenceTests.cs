using Idp.Scaffolder.Templates.Language;

namespace Idp.Scaffolder.Templates.Tests.Language;

public sealed class ReferenceTests
{
    [Theory]
    [InlineData("${{ parameters.name }}", "parameters.name")]
    [InlineData("${{ steps['fetch-base'].output.x }}", "steps.fetch-base.output.x")]
    [InlineData("${{ a + b.c | upper }}", "a b.c")]
    [InlineData("${{ list[i].name }}", "i list…")]
    [InlineData("${{ values.text.split(values.by)[0] }}", "values.text values.by")]
    [InlineData("{% set x = a %}${{ x.y }}${{ z }}", "a z")]
    [InlineData("{% for v in values.list %}${{ v.n }}${{ loop.index }}{% endfor %}", "values.list")]
    [InlineData("{% macro f(p, q=d) %}${{ p }}${{ q }}${{ r }}{% endmacro %}${{ f(s) }}", "d r s")]
    [InlineData("{% if a is defined and b in c %}${{ d if e else f }}{% elif g %}{% else %}${{ h }}{% endif %}", "a b c d e f g h")]
    [InlineData("{% switch a %}{% case b %}${{ c }}{% endswitch %}{% filter replace(d, e) %}${{ f }}{% endfilter %}", "a b c f d e")]
    [InlineData("${{ {a: b, 'c': [d, -e, not f]} }}", "b d e f")]
    [InlineData("{% raw %}${{ x }}{% endraw %}", "")]
    public void Variables_are_listed_with_their_paths(string template, string expected)
        => Assert.Equal(expected, string.Join(' ', new TemplateEngine().Parse(template).References.Variables.Select(static v => string.Join('.', v.Path) + (v.IsComplete ? "" : "…"))));

    [Fact]
    public void Names_are_listed_with_their_places()
    {
        var references = new TemplateEngine().Parse("é{% if always() %}${{ a | lower | nope(1) is odd }}{% else %}${{ a.b() }}{% endif %}").References;

        Assert.Equal("always", Assert.Single(references.Functions).Name);
        Assert.Equal(["lower", "nope"], references.Filters.Select(static f => f.Name));
        Assert.Equal("odd", Assert.Single(references.Tests).Name);
        Assert.Equal("if", Assert.Single(references.Tags).Name);
        Assert.Equal(5, references.Tags[0].Span.Start);
    }

    [Theory]
    [InlineData("${{ a }}", true, false)]
    [InlineData("{# c #}${{ a }}", true, false)]
    [InlineData("${{ a }} ", false, false)]
    [InlineData("{% if a %}b{% endif %}", false, false)]
    [InlineData("text {{ a }}", false, true)]
    [InlineData("", false, true)]
    public void A_text_tells_what_kind_it_is(string template, bool isSole, bool isPlain)
    {
        var text = new TemplateEngine().Parse(template);

        Assert.Equal((isSole, isPlain), (text.IsSoleExpression, text.IsPlain));
    }

    [Theory]
    [InlineData("a\nb ${{ x | }}", "template:2:11")]
    [InlineData("ä😀 ${{ 1 ; }}", "template:1:11")]
    [InlineData("{% if x %}", "template:1:11")]
    [InlineData("\r\n{% nope %}", "template:2:4")]
    public void A_fault_of_the_syntax_says_where(string template, string place)
    {
        var text = new TemplateEngine().Parse(template);

        Assert.False(text.IsValid);
        Assert.Equal(place, Assert.Single(text.Diagnostics).Location!.ToString());
        Assert.Empty(text.References.Variables);
    }
}
