using Idp.Catalog.Descriptors;
using Idp.Testing;

namespace Idp.Catalog.Tests.Differential;

/// <summary>The samples, against answers that <c>eng/record-verdicts.sh</c> recorded from Backstage's own code.</summary>
public sealed class RecordedVerdictTests
{
    [Theory]
    [InlineData("acme", "legacy")]
    [InlineData("acme", "model")]
    [InlineData("faulty", "legacy")]
    [InlineData("faulty", "model")]
    public Task The_samples_are_judged_as_the_original_judges_them(string tree, string engine)
        => VerdictComparison.AssertEqualAsync(
            RepositoryRoot.PathTo("samples", tree),
            engine,
            PlaceholderMode.File,
            File.ReadLines(RepositoryRoot.PathTo("tests", "Idp.Catalog.Tests", "Fixtures", $"verdicts-{tree}.jsonl")),
            TestContext.Current.CancellationToken);

    [Theory]
    [InlineData("legacy")]
    [InlineData("model")]
    public Task The_oracle_s_own_corner_cases_are_judged_as_it_judges_them(string engine)
    {
        var edge = RepositoryRoot.SharedOracle("catalog", "edge");
        return VerdictComparison.AssertEqualAsync(
            edge,
            engine,
            PlaceholderMode.Stub,
            File.ReadLines(Path.Combine(edge, "expected.jsonl")),
            TestContext.Current.CancellationToken);
    }
}
