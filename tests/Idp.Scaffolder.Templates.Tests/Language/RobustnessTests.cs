using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using Idp.Scaffolder.Templates.Language;

namespace Idp.Scaffolder.Templates.Tests.Language;

/// <summary>No text makes the engine throw or hang.</summary>
public sealed class RobustnessTests
{
    private static readonly TemplateLimits Limits = new()
    {
        MaxSteps = 20_000,
        MaxStringLength = 100_000,
        MaxOutputLength = 100_000,
        MaxScratchBytes = 1_000_000,
        MaxItems = 2000,
        PatternTimeout = TimeSpan.FromMilliseconds(100),
    };

    private static readonly string[] Pieces =
    [
        "${{", "{{", "}}", "{%", "%}", "{#", "#}", "-", "-%}", "{%-", "${{-", " ", "\n", "(", ")", "[", "]", "{", "}", ",", ":", ".", "|", "~", "+", "*", "**", "/", "//", "%", "=", "==", "===", "!=", "<", ">=", "'", "\"", "\\",
        "if", "elif", "else", "endif", "for", "in", "endfor", "set", "endset", "macro", "endmacro", "call", "endcall", "caller", "filter", "endfilter", "block", "endblock", "switch", "case", "default", "endswitch", "raw", "endraw", "include", "extends", "import", "from", "as", "with", "context", "super",
        "not", "and", "or", "is", "true", "null", "1", "0", "2.5", "-1", "1e999", "a", "s", "l", "m", "loop", "x", "r/a+/g", "r/(/", "r/[", "upper", "join", "sort", "replace", "slice", "batch", "dump", "range", "cycler", "joiner", "push", "splice", "split", "match", "length", "constructor", "__proto__", "toFixed", "repeat", "padStart", "😀", "\ud800", "\u2028", "\0",
    ];

    private static readonly TemplateScope Scope = TemplateScope.From(
        JsonNode.Parse("""{"a":1,"s":"text x","l":[1,"b",null,[2]],"m":{"k":{"v":1},"0":"z","length":2}}""")!.AsObject(),
        new Dictionary<string, TemplateFunction> { ["always"] = static _ => true });

    private static readonly TemplateEngine Engine = new(new TemplateEngineOptions
    {
        Limits = Limits,
        Loader = new FakeLoader { ["a"] = "${{ s }}{% block b %}x{% endblock %}", ["s"] = "{% macro x() %}{% endmacro %}" },
    });

    private static readonly TemplateSyntax[] Syntaxes =
    [
        TemplateSyntax.Backstage,
        TemplateSyntax.Nunjucks3,
        new() { CookiecutterCompat = true, TrimBlocks = true, LstripBlocks = true },
        new() { Profile = TemplateProfile.Nunjucks3, CookiecutterCompat = true },
    ];

    [Fact]
    public void Random_pieces_end_in_text_or_a_diagnostic()
        => Gen.Select(OneOf(Pieces).Array[0, 40], OneOf(Syntaxes))
            .Sample((pieces, syntax) => Render(string.Concat(pieces), syntax), iter: 20_000);

    [Fact]
    public void Random_expressions_end_in_text_or_a_diagnostic()
        => Gen.Select(OneOf(Pieces).Array[1, 12], OneOf(Syntaxes))
            .Sample((pieces, syntax) => Render((syntax == TemplateSyntax.Backstage ? "${{ " : "{{ ") + string.Join(' ', pieces) + " }}", syntax), iter: 20_000);

    [Fact]
    public void Mutated_templates_end_in_text_or_a_diagnostic()
    {
        string[] templates = [.. TemplateCase.Own("nunjitsu").Where(static c => !c.IsValue).Select(static c => c.Template!.GetValue<string>()).Distinct()];
        Gen.Select(OneOf(templates), OneOf(templates), Gen.Int[0, 400], Gen.Int[0, 400], OneOf(Pieces), OneOf(Syntaxes))
            .Sample(
                (first, second, cut, from, piece, syntax) =>
                    Render(string.Concat(first.AsSpan(0, Math.Min(cut, first.Length)), piece, second.AsSpan(Math.Min(from, second.Length))), syntax),
                iter: 20_000);
    }

    [Fact]
    public void Random_Scriban_texts_end_in_text_or_a_diagnostic()
        => OneOf(Pieces).Array[0, 20]
            .Sample(static pieces => Render("{{ " + string.Join(' ', pieces) + " }}", new TemplateSyntax { IsNative = true }), iter: 2000);

    [Fact]
    public void Random_patterns_are_read_or_refused()
        => Gen.String[Gen.Char["()[]{}|*+?.^$\\-,:=!<>0123456789abdwsDWSBknuxc \n"], 0, 20]
            .Sample(static pattern => Render("${{ s.match('" + pattern.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal) + "') }}", TemplateSyntax.Backstage), iter: 20_000);

    [Theory]
    [InlineData("(")]
    [InlineData("[")]
    [InlineData("{a:")]
    [InlineData("not ")]
    [InlineData("-+")]
    [InlineData("a[")]
    [InlineData("a(")]
    [InlineData("a|join(")]
    [InlineData("1 if ")]
    [InlineData("1 if 1 else ")]
    [InlineData("a.")]
    [InlineData("1 + ")]
    [InlineData("1 ** ")]
    [InlineData("1 == ")]
    [InlineData("1 and ")]
    [InlineData("1 is ")]
    [InlineData("r/(/ ~ ")]
    public void However_often_something_is_repeated_the_stack_suffices(string piece)
    {
        string repeated = new StringBuilder().Insert(0, piece, 50_000).ToString();

        Render("${{ " + repeated, TemplateSyntax.Backstage);
        Render("${{ " + repeated + " }}", TemplateSyntax.Backstage);
        Render("${{ " + repeated + "1 }}", TemplateSyntax.Backstage);
    }

    [Theory]
    [InlineData("{% if 1 %}")]
    [InlineData("{% for x in l %}")]
    [InlineData("{% macro f() %}")]
    [InlineData("{% set x %}")]
    [InlineData("{% call f() %}")]
    [InlineData("{% filter upper %}")]
    [InlineData("{% switch 1 %}{% case 1 %}")]
    [InlineData("{% raw %}")]
    [InlineData("{% block b %}")]
    [InlineData("{% elif 1 %}")]
    [InlineData("${{ a }}\n")]
    [InlineData("{# ")]
    [InlineData("${{ '")]
    [InlineData("<!--")]
    public void However_often_a_tag_is_repeated_the_stack_suffices(string piece)
    {
        string repeated = new StringBuilder().Insert(0, piece, 50_000).ToString();

        Render(repeated, TemplateSyntax.Backstage);
        Render("{% if 1 %}" + repeated + "{% endif %}", TemplateSyntax.Backstage);
    }

    private static Gen<T> OneOf<T>(T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static void Render(string template, TemplateSyntax syntax)
    {
        var text = Engine.RenderText(template, Scope, syntax);
        var parsed = Engine.Parse(template, syntax);

        Assert.True(text.Success == text.Diagnostics.IsEmpty);
        Assert.True(parsed.IsValid || !text.Success);
        Assert.NotNull(parsed.References);
        foreach (var diagnostic in text.Diagnostics)
        {
            Assert.NotEmpty(diagnostic.ToString());
        }

        if (syntax == TemplateSyntax.Backstage)
        {
            Assert.True(Engine.RenderValue(template, Scope).Success);
        }
    }
}
