using Idp.Testing;

namespace Idp.Architecture.Tests;

public sealed class ProjectTests
{
    private static readonly string Solution = File.ReadAllText(RepositoryRoot.PathTo("Idp.Libraries.sln")).Replace('\\', '/');

    public static TheoryData<string> Projects => [.. SourceProject.All.Select(project => project.Name)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_package_says_what_it_is(string name)
    {
        var project = SourceProject.All.Single(project => project.Name == name);
        var readme = Path.Combine(project.Folder, "README.md");
        Assert.True(File.Exists(readme), $"{name} has no README.md.");
        Assert.StartsWith("# ", File.ReadAllText(readme), StringComparison.Ordinal);
        Assert.InRange(File.ReadAllLines(readme).Length, 10, 200);
        Assert.False(string.IsNullOrWhiteSpace(project.Property("Description")), $"{name} has no Description.");
        Assert.False(string.IsNullOrWhiteSpace(project.Property("PackageTags")), $"{name} has no PackageTags.");
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void The_readme_names_every_package(string name)
        => Assert.Contains($"`{name}`", File.ReadAllText(RepositoryRoot.PathTo("README.md")), StringComparison.Ordinal);

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var missing = new[] { "src", "tests", "samples", "benchmarks" }
            .Select(folder => RepositoryRoot.PathTo(folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.csproj", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(RepositoryRoot.Folder, file).Replace('\\', '/'))
            .Where(file => !file.StartsWith("samples/acme/templates/", StringComparison.Ordinal)) // not projects yet: skeletons, and what they become
            .Where(file => !Solution.Contains($"\"{file}\"", StringComparison.Ordinal));
        Assert.Empty(missing);
    }

    [Fact]
    public void No_project_chooses_a_version_of_its_own()
        => Assert.All(SourceProject.All, project => Assert.DoesNotMatch("<PackageReference[^>]* Version(Override)?=", File.ReadAllText(project.File)));
}
