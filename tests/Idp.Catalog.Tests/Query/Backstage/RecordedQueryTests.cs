namespace Idp.Catalog.Tests.Query.Backstage;

/// <summary>Generated requests, against answers that <c>eng/record-queries.sh</c> recorded from Backstage's own router.</summary>
public sealed class RecordedQueryTests
{
    [Theory]
    [InlineData("queries-acme")]
    [InlineData("queries-generated")]
    public void Requests_are_answered_as_the_original_answers_them(string name)
    {
        var lines = File.ReadAllLines(RecordedCatalog.PathTo($"{name}.jsonl"));
        Assert.True(lines.Length > 800);
        var differences = AnswerComparison.Differences(new RecordedCatalog(name), lines);
        Assert.True(differences.Count == 0, $"{differences.Count} of {lines.Length} differ:\n{string.Join("\n", differences.Take(30))}");
    }
}
