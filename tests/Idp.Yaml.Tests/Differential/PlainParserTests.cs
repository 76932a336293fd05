using System.Text;
using Idp.Testing;
using Idp.Yaml.Fuzzing;

namespace Idp.Yaml.Tests.Differential;

public sealed class PlainParserTests
{
    private static readonly string Samples = RepositoryRoot.PathTo("samples");

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Mutants_of_descriptors_are_read_as_the_whole_parser_reads_them(int seed)
    {
        var run = FuzzRun.Start(FuzzSeeds.Load(Samples), mutants: 2_000, seed);

        Assert.Empty(run.Differences);

        // Else the mutator broke too much to compare anything.
        Assert.InRange(run.Comparison.Accepted, 500, 2_000);
    }

    [Fact]
    public void Corner_cases_are_read_as_the_whole_parser_reads_them()
    {
        var comparison = new ParserComparison();

        Assert.All(CornerCase.Load("corner-cases.jsonl"), one => Assert.Null(comparison.Compare(one.Utf8)));
        Assert.NotEqual(0, comparison.Accepted);
    }

    [Fact]
    public void Descriptors_take_the_short_way()
    {
        var comparison = new ParserComparison();

        // The skeletons of templates hold YAML of all sorts, charts of Helm among it.
        var descriptors = FuzzSeeds.Load(Samples).Where(text => text.Contains("apiVersion: backstage.io/v1", StringComparison.Ordinal));
        Assert.All(descriptors, text => Assert.Null(comparison.Compare(Encoding.UTF8.GetBytes(text))));
        Assert.True(comparison.HandedOver <= comparison.Accepted / 100, string.Join(", ", comparison.Reasons));
    }
}
