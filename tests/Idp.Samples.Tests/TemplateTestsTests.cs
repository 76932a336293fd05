namespace Idp.Samples.Tests;

public sealed class TemplateTestsTests
{
    [Fact]
    public async Task The_tests_of_the_templates_pass()
    {
        var result = await SampleProgram.RunAsync("TemplateTests");
        Assert.True(result.ExitCode == 0, result.Output + result.Error);
        Assert.Matches(@"succeeded: [3-9][0-9]\b", result.Output);
    }
}
