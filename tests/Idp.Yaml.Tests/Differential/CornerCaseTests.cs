namespace Idp.Yaml.Tests.Differential;

public sealed class CornerCaseTests
{
    private static readonly Dictionary<string, CornerCase> Cases = CornerCase.Load("corner-cases.jsonl").ToDictionary(one => one.Name);
    private static readonly Dictionary<string, CornerCase> Differences = CornerCase.Load("known-differences.jsonl").ToDictionary(one => one.Name);

    public static TheoryData<string> Names => [.. Cases.Keys];

    public static TheoryData<string> DifferenceNames => [.. Differences.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_document_reads_as_npm_yaml_reads_it(string name)
        => Assert.Null(Agreement.Difference(Cases[name].Utf8, Cases[name].Npm));

    [Theory]
    [MemberData(nameof(DifferenceNames))]
    public void What_we_read_otherwise_is_known(string name)
    {
        var known = Differences[name];
        var ours = Agreement.Ours(known.Utf8);

        Assert.NotNull(Agreement.Difference(known.Utf8, known.Npm));
        Assert.Equal(known.Ours!.Length, ours.Count);
        Assert.All(known.Ours, (expected, i) => Assert.True(Agreement.Same(expected, ours[i]), $"document {i}: {ours[i]}"));
    }

    [Fact]
    public void There_are_at_least_250_cases() => Assert.True(Cases.Count >= 250);
}
