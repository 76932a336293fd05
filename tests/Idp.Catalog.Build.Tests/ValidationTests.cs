namespace Idp.Catalog.Build.Tests;

/// <summary>What the user of the package sees. Each test builds a project of its own, most of them several times: few, with many steps.</summary>
public sealed class ValidationTests(PackedTargets package)
{
    private const string Valid = """
        apiVersion: backstage.io/v1alpha1
        kind: Component
        metadata:
          name: orders
        spec:
          type: service
          lifecycle: production
          owner: group:default/payments

        """;

    private static readonly string Faulty = Valid.Replace("group:default/payments", "[payments]", StringComparison.Ordinal);

    private static readonly string Api = Valid
        .Replace("Component", "API", StringComparison.Ordinal)
        .Replace("service", "openapi", StringComparison.Ordinal) + "  definition: { $text: api.yaml }\n";

    private static readonly string Deprecated = Valid.Replace(
        "name: orders", "name: orders\n  annotations: { jenkins.io/github-folder: acme/orders }", StringComparison.Ordinal);

    [Fact]
    public async Task A_fault_fails_the_build_at_its_place_until_it_is_mended()
    {
        var project = new BuiltProject(package, "Orders");
        project.Write("catalog-info.yaml", Faulty);
        var (exitCode, findings) = await project.BuildAsync();
        Assert.Equal(1, exitCode);
        Assert.Equal(["catalog-info.yaml(8,10): error IDP1041: "], findings);
        Assert.Null(project.Stamp);

        project.Write("catalog-info.yaml", Valid);
        Assert.Equal(0, (await project.BuildAsync("--no-restore")).ExitCode);
        Assert.NotNull(project.Stamp);
    }

    [Fact]
    public async Task A_verdict_stands_until_something_changes_that_it_depends_on()
    {
        var project = new BuiltProject(package, "Incremental");
        project.Write("catalog-info.yaml", Api);
        project.Write("api.yaml", "openapi: 3.1.0");
        Assert.Equal(0, (await project.BuildAsync()).ExitCode);
        var first = Assert.NotNull(project.Stamp);

        await project.BuildAsync("--no-restore");
        Assert.Equal(first, project.Stamp);

        project.Edit("api.yaml", "openapi: 3.1.1");
        await project.BuildAsync("--no-restore");
        var second = Assert.NotNull(project.Stamp);
        Assert.True(second > first);

        project.Edit("catalog-info.yaml", Faulty);
        var (exitCode, findings) = await project.BuildAsync("--no-restore");
        Assert.Equal(1, exitCode);
        Assert.Single(findings);
    }

    [Fact]
    public async Task Warnings_are_told_by_every_build_and_fail_none_unless_asked_to()
    {
        var project = new BuiltProject(package, "Warned");
        project.Write("catalog-info.yaml", Deprecated);
        var (exitCode, first) = await project.BuildAsync();
        Assert.Equal(0, exitCode);
        Assert.Contains("warning", Assert.Single(first), StringComparison.Ordinal);

        (exitCode, var second) = await project.BuildAsync("--no-restore");
        Assert.Equal(0, exitCode);
        Assert.Equal(first, second);

        (exitCode, var strict) = await project.BuildAsync("--no-restore", "-warnaserror");
        Assert.Equal(1, exitCode);
        Assert.Contains("error", Assert.Single(strict), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_can_be_switched_off()
    {
        var project = new BuiltProject(package, "Off");
        project.Write("catalog-info.yaml", Faulty);
        var (exitCode, findings) = await project.BuildAsync("-p:IdpCatalogValidate=false");
        Assert.Equal((0, 0), (exitCode, findings.Length));
    }

    [Fact]
    public async Task Several_frameworks_have_one_verdict()
    {
        // The reference assemblies of other frameworks are packages that are not there: what comes after the hook is left out for them.
        var project = new BuiltProject(package, "Several", "<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>");
        project.Write("Directory.Build.props", """
            <Project><PropertyGroup><DisableImplicitFrameworkReferences>true</DisableImplicitFrameworkReferences></PropertyGroup></Project>
            """);
        project.Write("Directory.Build.targets", """<Project><Import Project="short.targets" Condition="'$(TargetFramework)' != ''" /></Project>""");
        project.Write("short.targets", """<Project><Target Name="CoreBuild" /></Project>""");
        project.Write("catalog-info.yaml", Faulty);
        var (exitCode, findings) = await project.BuildAsync();
        Assert.Equal(1, exitCode);
        Assert.Single(findings);

        (exitCode, findings) = await project.BuildAsync("--no-restore", "-f", "netstandard2.0");
        Assert.Equal(1, exitCode);
        Assert.Single(findings);
    }

    [Fact]
    public async Task Descriptors_and_options_can_be_named()
    {
        var project = new BuiltProject(
            package,
            "Named",
            "<TargetFramework>net10.0</TargetFramework><IdpCatalogArguments>--kinds model.yaml</IdpCatalogArguments>",
            """<IdpCatalogDescriptor Include="deploy/my $(MSBuildProjectName).yaml" />""");
        project.Write("catalog-info.yaml", Faulty);
        project.Write("model.yaml", "kinds: []");
        project.Write("deploy/my Named.yaml", Valid);
        var (exitCode, findings) = await project.BuildAsync();
        Assert.Equal((0, 0), (exitCode, findings.Length));
        var first = Assert.NotNull(project.Stamp);

        project.Edit("model.yaml", "kinds: []\nrelations: []");
        await project.BuildAsync("--no-restore");
        Assert.True(project.Stamp > first);

        (exitCode, findings) = await project.BuildAsync("--no-restore", "-p:IdpCatalogArguments=--no-such-option");
        Assert.Equal(1, exitCode);
        Assert.Contains("no-such-option", Assert.Single(findings), StringComparison.Ordinal);
    }
}
