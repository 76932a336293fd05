using static Idp.Catalog.Tests.TestCatalog;

namespace Idp.Catalog.Tests.Validation;

/// <summary>The checks that look at files: targets of Locations, folders of documentation.</summary>
public sealed class FileCheckTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("idp-checks-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Theory]
    [InlineData("target: ./there.yaml", null)]
    [InlineData("target: there.yaml", null)]
    [InlineData("targets: [./there.yaml, ./not-there.yaml]", "IDP1082 4:33 warning")]
    [InlineData("target: ./folder", "IDP1082 4:17 warning")]
    [InlineData("targets: ['./*.yaml']", null)]
    [InlineData("targets: ['./folder/*.yaml']", "IDP1083 4:19 warning")]
    [InlineData("targets: ['./nowhere/*.yaml']", "IDP1083 4:19 warning")]
    [InlineData("target: ../outside.yaml", "IDP1084 4:17 info")]
    [InlineData("target: /etc/hosts", "IDP1084 4:17 info")]
    [InlineData("target: '../**/x.yaml'", "IDP1084 4:17 info")]
    [InlineData("target: ./not-there.yaml, presence: optional", null)]
    [InlineData("target: https://example.com/catalog-info.yaml", null)]
    [InlineData("type: url, target: ./not-there.yaml", "IDP1082 4:28 warning")]
    [InlineData("type: file, target: ./not-there.yaml", "IDP1082 4:29 warning")]
    [InlineData("target: '['", "IDP1083 4:17 warning")]
    [InlineData("target: \"a\\0b\"", "IDP1084 4:17 info")]
    public async Task A_target_is_there_or_said_to_be_missing(string spec, string? finding)
    {
        File.WriteAllText(Path.Combine(_root, "there.yaml"), string.Empty);
        Directory.CreateDirectory(Path.Combine(_root, "folder"));

        Assert.Equal(finding is null ? [] : [finding], await FindInAsync(Entity("Location", "l", spec)));
    }

    [Fact]
    public async Task A_missing_target_does_not_make_the_descriptor_invalid()
    {
        File.WriteAllText(Path.Combine(_root, "catalog-info.yaml"), Entity("Location", "l", "target: ./not-there.yaml"));

        var report = await new CatalogValidator(new() { Reader = new() { Root = _root } }).ValidateAsync([_root], cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal("IDP1082", Assert.Single(report.Diagnostics).Id);
        Assert.True(Assert.Single(report.Read.Documents).IsValid);
    }

    [Fact]
    public async Task Patterns_without_end_are_not_all_walked()
    {
        var targets = string.Join(", ", Enumerable.Range(0, 2000).Select(i => $"'./**/x{i}.yaml'"));
        var report = await ValidateAsync(
            ClosedWorld with { Reader = new() { Root = _root } },
            [.. Enumerable.Range(0, 10).Select(i => (Path.Combine(_root, $"{i}.yaml"), Entity("Location", $"l{i}", $"targets: [{targets}]")))]);

        // 100 of the first file are shown, and it is told that there are more; the other files ask no more.
        Assert.Equal(100, report.Diagnostics.Count(diagnostic => diagnostic.Id == "IDP1083"));
        Assert.Equal("400 findings of IDP1083 in this document are not shown.", Assert.Single(report.Diagnostics, diagnostic => diagnostic.Id == "IDP1110").Message);
    }

    [Theory]
    [InlineData("dir:.", "mkdocs.yml", null)]
    [InlineData("dir:.", "docs/index.md", null)]
    [InlineData("dir:./site/", "site/mkdocs.yaml", null)]
    [InlineData("dir:site", "site/docs/index.md", null)]
    [InlineData("dir:.", "README.md", "IDP1120 5:34 warning")]
    [InlineData("dir:./nowhere", "mkdocs.yml", "IDP1120 5:34 warning")]
    [InlineData("dir:mkdocs.yml", "mkdocs.yml", "IDP1120 5:34 warning")]
    [InlineData("dir:../elsewhere", "README.md", null)]
    [InlineData("url:https://example.com/docs", "README.md", null)]
    [InlineData("dir:${{ values.docs }}", "README.md", null)]
    public async Task Documentation_has_a_folder_to_build_from(string reference, string file, string? finding)
    {
        var path = Path.Combine(_root, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, string.Empty);

        Assert.Equal(finding is null ? [] : [finding], await FindInAsync(Documented(reference)));
    }

    [Fact]
    public async Task Documentation_of_sources_elsewhere_is_not_looked_for()
        => Assert.Empty(await FindInAsync(Documented("dir:./nowhere", "backstage.io/source-location: url:https://example.com/acme/orders/")));

    private async Task<string[]> FindInAsync(string text)
    {
        var report = await ValidateAsync(ClosedWorld with { Reader = new() { Root = _root } }, (Path.Combine(_root, "catalog-info.yaml"), text));
        return [.. report.Diagnostics.Select(diagnostic => $"{diagnostic.Id} {diagnostic.Location!.Start} {Idp.Diagnostics.SeverityName.Of(diagnostic.Severity)}")];
    }

    private static string Documented(string reference, string more = "acme.example/x: y") => $$"""
        apiVersion: backstage.io/v1alpha1
        kind: Group
        metadata:
          annotations:
            backstage.io/techdocs-ref:   {{reference}}
            {{more}}
          name: team
        spec: { type: team, children: [] }
        """;
}
