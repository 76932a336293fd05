namespace Idp.Samples.Tests;

public sealed class ValidateDescriptorsTests
{
    [Fact]
    public async Task The_sample_organisation_is_valid()
    {
        var result = await SampleProgram.RunAsync("ValidateDescriptors", "samples/acme");
        Assert.Equal(0, result.ExitCode);
        Assert.Matches(@"^ +[0-9]+ API\n +[0-9]+ Component\n +[0-9]+ Domain\n", result.Output.ReplaceLineEndings("\n"));
        Assert.Matches(@"\nfiles: [0-9]+, valid entities: [1-9][0-9]{2}, errors: 0\s+$", result.Output);
    }

    [Fact]
    public async Task Faults_are_shown_at_their_places_and_fail_the_program()
    {
        var result = await SampleProgram.RunAsync("ValidateDescriptors", "samples/faulty/owner-missing", "samples/faulty/tag-bad");
        Assert.Equal(1, result.ExitCode);
        Assert.Matches("samples/faulty/owner-missing/catalog-info.yaml:[0-9]+:[0-9]+", result.Output);
        Assert.Matches("samples/faulty/tag-bad/catalog-info.yaml:[0-9]+:[0-9]+", result.Output);
        Assert.DoesNotContain("errors: 0", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_program_says_so_when_there_is_nothing_at_a_path()
    {
        var result = await SampleProgram.RunAsync("ValidateDescriptors", "samples/nowhere");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("samples/nowhere", result.Output, StringComparison.Ordinal);
    }
}
