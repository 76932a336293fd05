using System.Text;
using Idp.Testing;

namespace Idp.Packaging.Tests;

public sealed class PackageContentTests(PackedRepository repository)
{
    public static TheoryData<string> Projects => [.. SourceProject.All.Select(project => project.Name)];

    [Fact]
    public void Every_source_project_is_packed()
    {
        Assert.True(repository.Failure is null, repository.Failure);
        Assert.Equal(SourceProject.All.Select(project => project.Name), repository.Packages.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_package_holds_readme_icon_and_documentation(string name)
    {
        var package = repository.Packages[name];
        Assert.Equal("README.md", package.Value("readme"));
        Assert.Equal("icon.png", package.Value("icon"));
        Assert.Superset(new HashSet<string>(["README.md", "icon.png"]), package.Entries.ToHashSet());
        if (IsLibrary(name))
        {
            var documentation = Encoding.UTF8.GetString(package.Read(Path.ChangeExtension(package.AssemblyEntry, ".xml")));
            Assert.Contains("<member name=", documentation, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_package_says_licence_repository_and_commit(string name)
    {
        var package = repository.Packages[name];
        Assert.Equal("Apache-2.0", package.Value("license"));
        Assert.Equal("expression", (string?)package.Element("license").Attribute("type"));
        var origin = package.Element("repository");
        Assert.Equal("git", (string?)origin.Attribute("type"));
        Assert.Equal("https://github.com/idp-libraries/idp-libraries", (string?)origin.Attribute("url"));
        Assert.Equal(repository.Commit, (string?)origin.Attribute("commit"));
    }

    [Fact]
    public void A_package_needs_exactly_the_approved_packages()
    {
        var lines = repository.Packages.Values.OrderBy(package => package.Name, StringComparer.Ordinal)
            .Select(package => $"{package.Name}: {string.Join(", ", package.Dependencies)}".TrimEnd());
        ApprovedText.Matches(string.Join('\n', lines) + "\n", "tests", "Idp.Packaging.Tests", "Approved", "dependencies.txt");
    }

    // A tool or targets have nothing that anybody compiles against.
    private static bool IsLibrary(string name)
        => SourceProject.All.Single(project => project.Name == name) is { HasAssembly: true } project && project.Property("PackAsTool") != "true";
}
