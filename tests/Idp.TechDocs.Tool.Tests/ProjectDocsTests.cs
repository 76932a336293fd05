using Idp.Testing;

namespace Idp.TechDocs.Tool.Tests;

public sealed class ProjectDocsTests
{
    [Fact]
    public async Task The_documentation_of_the_project_builds_without_a_warning()
    {
        var run = await ToolRun.OfAsync("check", RepositoryRoot.Folder, "--strict");

        Assert.True(run.ExitCode == 0, run.Output);
    }
}
