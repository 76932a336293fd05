using System.Text.Json.Nodes;

namespace Idp.Scaffolder.Templates.Tests.Language;

/// <summary>The project's own cases against the recorded answers of both engines (<c>eng/record-templates.sh</c>).</summary>
public sealed class RecordedAnswerTests
{
    [Fact]
    public void What_the_current_engine_renders_renders_the_same()
    {
        var wrong = Differences("nunjitsu", static recorded => !recorded.Fails);

        Assert.Equal("", string.Join('\n', wrong));
    }

    [Fact]
    public void What_nunjucks_renders_renders_the_same_in_its_profile()
    {
        var wrong = Differences("nunjucks", static recorded => !recorded.Fails);

        Assert.Equal("", string.Join('\n', wrong));
    }

    private static string[] Differences(string engine, Func<TemplateCase, bool> include) =>
    [
        .. TemplateCase.Own(engine).Where(include)
            .Select(static recorded => (recorded, answer: recorded.Run()))
            .Where(static pair => !pair.recorded.Agrees(pair.answer))
            .Select(static pair => pair.recorded.Describe(pair.answer)),
    ];
}
