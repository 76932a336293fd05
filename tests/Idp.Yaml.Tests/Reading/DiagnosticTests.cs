using Idp.Diagnostics;

namespace Idp.Yaml.Tests.Reading;

public sealed class DiagnosticTests
{
    [Theory]
    [InlineData("a: b: c", "IDP1001", "1:5")]
    [InlineData("a: [b", "IDP1001", "1:6")]
    [InlineData("a: \"b", "IDP1001", "1:4")]
    [InlineData("a:\n  b: 1\n c: 2", "IDP1001", "3:2")]
    [InlineData("a: 'b\nc'", "IDP1001", "2:1")]
    [InlineData("a: [b,\nc]", "IDP1001", "2:1")]
    [InlineData("a: 1\nb: 2\na: 3", "IDP1002", "3:1")]
    [InlineData("a: *x", "IDP1003", "1:4")]
    [InlineData("&x [*x]", "IDP1004", "1:5")]
    [InlineData("a:\n\tb: 1", "IDP1012", "2:1")]
    [InlineData("-\t- a", "IDP1012", "1:2")]
    [InlineData("%TAG x\n---\na: 1", "IDP1013", "1:1")]
    [InlineData("%YAML 2.0\n---\na: 1", "IDP1014", "1:1")]
    [InlineData("a: !x 1", "IDP1015", "1:4")]
    [InlineData("a: !e!x 1", "IDP1016", "1:4")]
    [InlineData("a: [@x]", "IDP1017", "1:5")]
    [InlineData("%YAML 1.1\n---\na:\n  <<: 1", "IDP1018", "4:7")]
    public void A_fault_is_reported_where_it_is(string text, string id, string position)
    {
        var diagnostic = Assert.Single(YamlText.Diagnostics(text));

        Assert.Equal(id, diagnostic.Id);
        Assert.Equal(position, diagnostic.Location!.Start.ToString());
        Assert.NotNull(diagnostic.Remedy);
    }

    [Fact]
    public void All_duplicate_keys_of_a_document_are_reported_with_both_places()
    {
        var diagnostics = YamlText.Diagnostics("a: 1\nb:\n  c: 1\n  c: 2\na: 2\n\"a\": 3\n");

        Assert.Equal(["4:3", "5:1", "6:1"], diagnostics.Select(one => one.Location!.Start.ToString()));
        Assert.Equal(["3:3", "1:1", "1:1"], diagnostics.Select(one => Assert.Single(one.Related).Location.Start.ToString()));
    }

    [Fact]
    public void A_broken_document_does_not_spoil_its_neighbours()
    {
        var documents = YamlText.Stream("a: 1\n---\nb: [\n---\nc: 'x\n---\nd: 4\n").Documents;

        Assert.Equal([true, false, false, true], documents.Select(document => YamlText.Read(document).Success));
        Assert.Equal([0, 1, 2, 3], documents.Select(document => document.Index));
    }

    [Fact]
    public void Null_documents_are_told_apart()
    {
        var documents = YamlText.Stream("---\n---\nnull\n---\na: 1\n---\n&x ~\n").Documents;

        Assert.Equal([true, true, false, true], documents.Select(document => YamlText.Read(document).IsNull));
    }

    [Fact]
    public void The_span_of_a_document_runs_from_marker_to_marker()
    {
        var stream = YamlText.Stream("# c\na: 1\n---\nb: 2\n...\n# d\n");

        Assert.Equal(["a: 1\n", "---\nb: 2\n"], stream.Documents.Select(document => YamlText.At(stream.Source, document.Span)));
    }

    [Fact]
    public void Warnings_do_not_fail_a_document()
    {
        var result = YamlText.Read(YamlText.Document("a: !x 1"));

        Assert.True(result.Success);
        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(result.Diagnostics).Severity);
    }

    [Fact]
    public void Every_diagnostic_has_its_page()
    {
        var descriptors = typeof(YamlDiagnostics).GetFields().Select(field => (DiagnosticDescriptor)field.GetValue(null)!).ToList();

        Assert.Equal(descriptors.Count, descriptors.Select(one => one.Id).Distinct().Count());
        Assert.All(descriptors, one => Assert.True(File.Exists(Idp.Testing.RepositoryRoot.PathTo("docs", "diagnostics", one.Id + ".md")), one.Id));
    }
}
