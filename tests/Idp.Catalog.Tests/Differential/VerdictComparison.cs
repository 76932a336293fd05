using Idp.Catalog.Descriptors;
using Idp.Catalog.Kinds;

namespace Idp.Catalog.Tests.Differential;

/// <summary>Judges files as the oracle did, and holds both answers against each other.</summary>
internal static class VerdictComparison
{
    public const string Origin = "https://github.com/oracle/corpus/blob/main/";

    public static async Task AssertEqualAsync(
        string root, string engine, PlaceholderMode placeholders, IEnumerable<string> expectedLines, CancellationToken cancellationToken)
    {
        var expected = expectedLines.Select(line => RecordedVerdict.Read(line, engine)).OfType<RecordedVerdict>().ToList();
        Assert.NotEmpty(expected);

        var reader = new DescriptorReader(new DescriptorReaderOptions
        {
            Kinds = engine == "model" ? KindSet.Model : KindSet.Legacy,
            Root = root,
            Origin = Origin,
            Placeholders = placeholders,
        });
        var files = expected.Select(verdict => verdict.File).Distinct().Select(file => Path.Combine(root, file));
        var result = await reader.ReadAsync(files, cancellationToken: cancellationToken);
        var actual = result.Files
            .SelectMany(file => file.Documents.Select(document => RecordedVerdict.Of(file, document)))
            .ToDictionary(verdict => (verdict.File, verdict.Document));

        var differences = expected
            .Where(verdict => actual.GetValueOrDefault((verdict.File, verdict.Document)) != verdict)
            .Select(verdict => $"expected {verdict}\n but was {actual.GetValueOrDefault((verdict.File, verdict.Document))}");
        Assert.Empty(differences);

        // The original gives up a file at an unknown alias; what it says nothing of is not compared.
        Assert.True(actual.Count >= expected.Count);
    }
}
