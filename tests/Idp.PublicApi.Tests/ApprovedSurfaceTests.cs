using Idp.Testing;
using PublicApiGenerator;

namespace Idp.PublicApi.Tests;

/// <summary>The public surface of each assembly as text, in <c>Approved</c>: a change of it is seen in review.</summary>
public sealed class ApprovedSurfaceTests
{
    private static readonly ApiGeneratorOptions Options = new()
    {
        ExcludeAttributes =
        [
            "System.Runtime.Versioning.TargetFrameworkAttribute",
            "System.Reflection.AssemblyMetadataAttribute",
            "System.Runtime.CompilerServices.InternalsVisibleToAttribute",
            "System.Diagnostics.DebuggerDisplayAttribute",
        ],
    };

    public static TheoryData<string> Projects => [.. SourceProject.All.Where(project => project.HasAssembly).Select(project => project.Name)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void The_public_surface_is_as_approved(string name)
    {
        var assembly = SourceAssembly.Of(SourceProject.All.Single(project => project.Name == name));
        var surface = assembly.GeneratePublicApi(Options).ReplaceLineEndings("\n");
        ApprovedText.Matches(surface + "\n", "tests", "Idp.PublicApi.Tests", "Approved", $"{name}.txt");
    }

    [Fact]
    public void Every_approved_surface_has_its_project()
    {
        var approved = Directory.EnumerateFiles(RepositoryRoot.PathTo("tests", "Idp.PublicApi.Tests", "Approved")).Select(Path.GetFileNameWithoutExtension);
        Assert.Empty(approved.Except(SourceProject.All.Select(project => project.Name)));
    }
}
