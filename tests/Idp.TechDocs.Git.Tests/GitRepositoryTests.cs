using Idp.Testing;

namespace Idp.TechDocs.Git.Tests;

public sealed class GitRepositoryTests
{
    [Fact]
    public async Task References_are_what_git_takes()
    {
        using var folder = await GitFolder.CreateAsync();
        await folder.Write("a.md", "1").CommitAsync();
        await folder.GitAsync("tag", "light");
        await folder.GitAsync("tag", "-a", "heavy", "-m", "annotated");
        await folder.GitAsync("branch", "feature/x");
        string id = await folder.GitAsync("rev-parse", "HEAD");
        await folder.GitAsync("update-ref", "refs/remotes/origin/theirs", id);
        using var repository = folder.Open();

        Assert.All(["main", "HEAD", "light", "heavy", "feature/x", "theirs", "origin/theirs", id, id[..8]], reference => Assert.Equal(id, repository.FindCommit(reference)?.Id));
        Assert.All(["nothing", "HEAD:a.md", "HEAD~7", "--all", "a..b", "@{", ":/x", new string('x', 300), "\u0001"], reference => Assert.Null(repository.FindCommit(reference)));
        Assert.Equal(new DateTimeOffset(2001, 2, 5, 0, 0, 0, TimeSpan.Zero).Date, repository.FindCommit("main")!.Date.UtcDateTime.Date.AddDays(-1));
    }

    [Fact]
    public async Task A_folder_of_the_working_tree_has_a_path()
    {
        using var folder = await GitFolder.CreateAsync();
        await folder.Write("services/orders/docs/a.md", "1").CommitAsync();
        Directory.CreateSymbolicLink(folder["link"], "services/orders");
        using var repository = GitRepository.TryOpen(folder["services/orders"], out _);

        Assert.Equal(("", "services/orders", "services/orders/docs"), (repository!.PathOf(folder.Path), repository.PathOf(folder["services/orders"]), repository.PathOf(folder["link/docs"])));
        Assert.Null(repository.PathOf(Path.GetTempPath()));
        Assert.Null(repository.PathOf(folder["not-there"]));
    }

    [Fact]
    public void What_is_no_repository_is_told()
    {
        using var folder = new ScratchFolder();
        Assert.Null(GitRepository.TryOpen(folder.Path, out string? reason));
        Assert.Equal($"'{folder.Path}' is in no git repository", reason);
        folder.Write(".git/HEAD", "nonsense").Write(".git/config", "[core").Write(".git/objects/x", "").Write(".git/refs/x", "");
        Assert.Null(GitRepository.TryOpen(folder.Path, out reason));
        Assert.NotNull(reason);
    }
}
