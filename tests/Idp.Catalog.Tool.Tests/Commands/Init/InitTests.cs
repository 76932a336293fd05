using Idp.Testing;

namespace Idp.Catalog.Tool.Tests.Commands.Init;

public sealed class InitTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_repository_that_says_much_is_described_in_full()
    {
        _folder.Write("Orders.csproj", "<Project Sdk=\"Microsoft.NET.Sdk.Web\"><PropertyGroup><PackageId>Acme.Orders</PackageId></PropertyGroup></Project>");
        _folder.Write("README.md", "# Orders\n\n[![build](https://a/b.svg)](https://a)\n\nTakes **orders** and keeps their\n[history](docs/history.md).\n\nMore.\n");
        _folder.Write(".github/CODEOWNERS", "# who\n*  @acme/checkout-team @jane\n/docs @acme/writers\n");
        _folder.Write(".git/config", "[core]\n\tbare = false\n[remote \"origin\"]\n\turl = git@github.com:acme/orders.git\n");
        _folder.Write("mkdocs.yml", "site_name: Orders\n");
        _folder.Write("api/openapi.yaml", "openapi: 3.1.0\n");

        var run = await ToolRun.OfAsync("init", _folder.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.Equal(
            """
            apiVersion: backstage.io/v1alpha1
            kind: Component
            metadata:
              name: acme.orders
              description: Takes orders and keeps their history.
              annotations:
                github.com/project-slug: acme/orders
                backstage.io/techdocs-ref: dir:.
              tags:
                - csharp
            spec:
              type: service
              lifecycle: production
              owner: group:default/checkout-team
              providesApis:
                - acme.orders-api
            ---
            apiVersion: backstage.io/v1alpha1
            kind: API
            metadata:
              name: acme.orders-api
            spec:
              type: openapi
              lifecycle: production
              owner: group:default/checkout-team
              definition:
                $text: ./api/openapi.yaml

            """,
            await File.ReadAllTextAsync(_folder.PathTo("catalog-info.yaml"), TestContext.Current.CancellationToken));
        Assert.Equal(0, (await ToolRun.OfAsync("validate", _folder.Path)).ExitCode);
    }

    [Theory]
    [InlineData("package.json", """{"name":"@acme/Orders App","description":"Sells.","version":"0.3.0","dependencies":{"react-dom":"19"},"devDependencies":{"typescript":"5"}}""", "orders-app", "website", "typescript", "experimental")]
    [InlineData("package.json", """{"name":"tools"}""", "tools", "library", "javascript", "production")]
    [InlineData("go.mod", "module github.com/acme/orders/v2 // moved\n", "orders", "service", "go", "production")]
    [InlineData("Cargo.toml", "[package]\nname = \"orders-rs\"\nversion = '0.1.0'\n[lib]\n", "orders-rs", "library", "rust", "experimental")]
    [InlineData("pyproject.toml", "[tool.poetry]\nname = \"orders_py\"\n[tool.poetry.dependencies]\nfastapi = \"*\"\n", "orders_py", "service", "python", "production")]
    [InlineData("pom.xml", "<project xmlns=\"http://maven.apache.org/POM/4.0.0\"><parent><artifactId>spring-boot-parent</artifactId></parent><artifactId>orders-java</artifactId></project>", "orders-java", "service", "java", "production")]
    [InlineData("Orders.Core.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\" />", "orders.core", "library", "csharp", "production")]
    public async Task A_manifest_gives_name_type_and_language(string file, string text, string name, string type, string language, string lifecycle)
    {
        _folder.Write(file, text);

        var run = await ToolRun.OfAsync("init", _folder.Path, "--dry-run");

        Assert.Contains($"  name: {name}\n", run.Output, StringComparison.Ordinal);
        Assert.Contains($"  type: {type}\n  lifecycle: {lifecycle}\n  owner: unknown\n", run.Output, StringComparison.Ordinal);
        Assert.Contains($"    - {language}\n", run.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.PathTo("catalog-info.yaml")));
    }

    [Theory]
    [InlineData("package.json", "{ broken")]
    [InlineData("pom.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>")]
    [InlineData("Cargo.toml", "= = [")]
    [InlineData(".github/CODEOWNERS", "*\n* @\n")]
    [InlineData(".git/config", "[remote \"origin\"]\nurl = ::::\n")]
    [InlineData("README.md", "")]
    public async Task Evidence_that_makes_no_sense_is_no_evidence(string file, string text)
    {
        _folder.Write(file, text);

        var run = await ToolRun.OfAsync("init", _folder.Path, "--name", "orders");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("unknown", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, (await ToolRun.OfAsync("validate", _folder.Path)).ExitCode);
    }

    [Fact]
    public async Task What_is_said_on_the_command_line_goes_before_what_is_found()
    {
        _folder.Write("go.mod", "module orders\n");

        var run = await ToolRun.OfAsync(
            "init", _folder.Path, "--dry-run", "--name", "a", "--owner", "user:jane", "--type", "tool", "--lifecycle", "deprecated", "--system", "shop");

        Assert.Contains("  name: a\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  type: tool\n  lifecycle: deprecated\n  owner: user:jane\n  system: shop\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("catalog-info.yaml")]
    [InlineData("catalog-info.yml")]
    public async Task A_descriptor_that_is_there_is_written_over_by_force_alone(string name)
    {
        var file = _folder.Write(name, "mine");

        var refused = await ToolRun.OfAsync("init", _folder.Path);
        Assert.Equal(2, refused.ExitCode);
        Assert.Equal("mine", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));

        var forced = await ToolRun.OfAsync("init", _folder.Path, "--force");
        Assert.Equal(0, forced.ExitCode);
        Assert.StartsWith("apiVersion:", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_descriptor_that_would_not_be_valid_is_not_written()
    {
        var run = await ToolRun.OfAsync("init", _folder.Path, "--name", "bad name");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("idp-catalog: the descriptor would not be valid: metadata.name", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.PathTo("catalog-info.yaml")));
    }

    [Fact]
    public async Task A_folder_that_is_missing_is_said_in_one_line()
    {
        var run = await ToolRun.OfAsync("init", _folder.PathTo("missing"));

        Assert.Equal(2, run.ExitCode);
        Assert.Single(run.ErrorLines);
    }

    [Fact]
    public async Task This_repository_can_be_described()
    {
        var run = await ToolRun.OfAsync("init", RepositoryRoot.Folder, "--dry-run");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("    - csharp\n", run.Output, StringComparison.Ordinal);
    }
}
