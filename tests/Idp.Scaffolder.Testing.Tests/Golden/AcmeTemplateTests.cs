namespace Idp.Scaffolder.Testing.Tests.Golden;

/// <summary>ACME's templates against what the original made of them: <c>eng/record-acme-templates.sh</c>.</summary>
public sealed class AcmeTemplateTests
{
    // Only the original approves these.
    private static readonly TemplateTestOptions Options = new() { IsApproving = false };

    public static TheoryData<string, string> Cases =>
    [
        .. AcmeTemplates.Names.SelectMany(template => new TemplateTest(AcmeTemplates.PathTo(template)).CaseNames.Select(name => (template, name))),
    ];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_dry_run_makes_what_the_original_makes(string template, string name)
    {
        var result = await new TemplateTest(AcmeTemplates.PathTo(template), Options).RunAsync(name, TestContext.Current.CancellationToken);
        Assert.True(result.IsSuccess, result.ToString());
    }

    [Fact]
    public void Every_template_has_two_cases_at_least()
    {
        Assert.True(AcmeTemplates.Names.Count >= 15, string.Join(", ", AcmeTemplates.Names));
        Assert.All(AcmeTemplates.Names, template => Assert.True(new TemplateTest(AcmeTemplates.PathTo(template)).CaseNames.Length >= 2, template));
    }
}
