using Idp.Testing;

namespace Idp.TechDocs.Markdown.Tests;

/// <summary>The pages of <c>Specs</c>: what stands there as Markdown becomes the HTML that was recorded from Python-Markdown.</summary>
public sealed class SpecTests
{
    private static readonly string Folder = RepositoryRoot.PathTo("tests", "Idp.TechDocs.Markdown.Tests", "Specs");

    public static TheoryData<string> Pages => [.. Directory.EnumerateFiles(Folder, "*.md").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_of_the_specification_holds(string page)
    {
        var spec = SpecFile.Read(Path.Combine(Folder, page));
        var reader = new MarkdownReader(spec.Dialect);
        var differences = spec.Examples
            .Select(example => (example, Actual: NormalHtml.Of(reader.Read(example.Markdown).ToHtml()), Expected: NormalHtml.Of(example.Html)))
            .Where(pair => pair.Actual != pair.Expected)
            .Select(pair => $"line {pair.example.Line}:\n{pair.example.Markdown}\n{TextDifference.Between(pair.Expected, pair.Actual)}")
            .ToList();
        Assert.NotEmpty(spec.Examples);
        Assert.True(differences.Count == 0, $"{page}: {differences.Count} of {spec.Examples.Count} examples differ ('-' recorded, '+' now).\n{string.Join("\n\n", differences)}");
    }
}
