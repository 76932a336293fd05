namespace Idp.Scaffolder.Templates.Tests.Language;

/// <summary>The project's own cases against the recorded answers of both engines (<c>eng/record-templates.sh</c>).</summary>
public sealed class RecordedAnswerTests
{
    // Each with its reason in docs/compatibility.md.
    private static readonly string[] KnownDifferences =
    [
        "operator **/1", // the last digit of 2.5 to the power of 2.5
        "members/26", // the constructor of a value
        "text and marks/43", // brackets that do not match
        "globals/9", // the source of a function
        "globals/10",
    ];

    [Theory]
    [InlineData("nunjitsu")]
    [InlineData("nunjucks")]
    public void What_the_original_renders_renders_the_same(string engine)
    {
        string[] wrong =
        [
            .. TemplateCase.Own(engine).Where(static recorded => !recorded.Fails && !KnownDifferences.Contains(recorded.Id))
                .Select(static recorded => (recorded, answer: recorded.Run()))
                .Where(static pair => !pair.recorded.Agrees(pair.answer))
                .Select(static pair => pair.recorded.Describe(pair.answer)),
        ];

        Assert.True(wrong.Length == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void What_nunjucks_refuses_is_refused_in_its_profile()
    {
        string[] rendered =
        [
            .. TemplateCase.Own("nunjucks").Where(static recorded => recorded.Fails)
                .Select(static recorded => (recorded, answer: recorded.Run()))
                .Where(static pair => !pair.answer.ContainsKey("error"))
                .Select(static pair => pair.recorded.Describe(pair.answer)),
        ];

        Assert.True(rendered.Length == 0, string.Join('\n', rendered));
    }

    [Fact]
    public void What_the_current_engine_refuses_is_refused_or_was_rendered_so_by_the_one_before()
    {
        var before = TemplateCase.Own("nunjucks").ToDictionary(static recorded => recorded.Id, StringComparer.Ordinal);
        string[] wrong =
        [
            .. TemplateCase.Own("nunjitsu").Where(static recorded => recorded.Fails)
                .Select(static recorded => (recorded, answer: recorded.Run()))
                .Where(pair => !pair.answer.ContainsKey("error") && before.GetValueOrDefault(pair.recorded.Id) is not { Fails: false })
                .Select(static pair => pair.recorded.Describe(pair.answer)),
        ];

        Assert.True(wrong.Length == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void There_are_cases_enough() => Assert.True(TemplateCase.Own("nunjitsu").Count() > 3000);
}
