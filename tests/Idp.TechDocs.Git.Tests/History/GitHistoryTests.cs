using System.Globalization;
using Idp.Testing;

namespace Idp.TechDocs.Git.Tests.History;

public sealed class GitHistoryTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Every_file_has_the_date_that_git_log_tells(int seed)
    {
        using var folder = await GitFolder.CreateAsync();
        await GrowAsync(folder, new Random(seed));
        await AgreeAsync(folder.Path, int.MaxValue);
    }

    /// <summary>On repositories that others grew: those of <c>IDP_GIT_REPOSITORIES</c>, with <c>:</c> between them, else this one.</summary>
    [Fact]
    public async Task Every_file_of_a_grown_repository_has_the_date_that_git_log_tells()
    {
        GitFolder.NeedsGit();
        string[] repositories = Environment.GetEnvironmentVariable("IDP_GIT_REPOSITORIES")?.Split(':') ?? [RepositoryRoot.Folder];
        foreach (string repository in repositories)
        {
            Assert.SkipUnless(Path.Exists(Path.Join(repository, ".git")) || File.Exists(Path.Join(repository, "HEAD")), "The sources are in no repository here.");
            await AgreeAsync(repository, repositories.Length == 1 ? 60 : 300);
        }
    }

    [Fact]
    public async Task Only_the_folders_that_are_asked_for_have_dates()
    {
        using var folder = await GitFolder.CreateAsync();
        await folder.Write("docs/a.md", "1").Write("src/b.cs", "1").CommitAsync();
        await folder.Write("src/b.cs", "2").CommitAsync();
        using var repository = folder.Open();
        var history = repository.FindCommit("main")!.ReadHistory(["docs", "not-there"], cancellationToken: TestContext.Current.CancellationToken);

        Assert.NotNull(history.FindLastChange("docs/a.md"));
        Assert.Null(history.FindLastChange("src/b.cs"));
        Assert.Equal((2, false), (history.Commits, history.IsCut));
    }

    [Fact]
    public async Task What_was_not_fetched_has_no_date()
    {
        using var folder = await GitFolder.CreateAsync();
        await folder.Write("old.md", "1").CommitAsync();
        await folder.Write("new.md", "1").CommitAsync();
        await folder.Write("newer.md", "1").CommitAsync();
        using var clone = new ScratchFolder();
        await folder.GitAsync("clone", "-q", "--depth", "2", new Uri(folder.Path).AbsoluteUri, clone["clone"]);
        using var repository = GitRepository.TryOpen(clone["clone"], out _);
        var history = repository!.FindCommit("main")!.ReadHistory([""], cancellationToken: TestContext.Current.CancellationToken);

        Assert.True(repository.IsShallow);
        Assert.True(history.IsCut);
        Assert.NotNull(history.FindLastChange("newer.md"));
        Assert.Null(history.FindLastChange("old.md"));
    }

    [Fact]
    public async Task A_walk_ends_at_its_limit()
    {
        using var folder = await GitFolder.CreateAsync();
        await folder.Write("old.md", "1").CommitAsync();
        await folder.Write("new.md", "1").CommitAsync();
        using var repository = folder.Open();
        var commit = repository.FindCommit("main")!;
        var history = commit.ReadHistory([""], new GitHistoryOptions { MaxCommits = 1 }, TestContext.Current.CancellationToken);
        Assert.Equal((true, true, false), (history.IsCut, history.FindLastChange("new.md").HasValue, history.FindLastChange("old.md").HasValue));
        Assert.True(commit.ReadHistory([""], new GitHistoryOptions { MaxFiles = 1 }, TestContext.Current.CancellationToken).IsCut);
    }

    [Fact]
    public async Task Pages_of_included_sites_have_the_dates_of_their_files()
    {
        using var folder = await GitFolder.CreateAsync();
        await folder.Write("platform/docs/index.md", "1").CommitAsync();
        await folder.Write("platform/orders/docs/index.md", "1").CommitAsync();
        using var repository = folder.Open();
        IncludedDocs included = new("orders", "orders/docs", "orders/mkdocs.yml");
        var files = repository.FindCommit("main")!.ReadHistory(GitPageHistory.FoldersOf("platform", "docs", [included]), cancellationToken: TestContext.Current.CancellationToken);
        var pages = new GitPageHistory(files, "platform", "docs", [included]);

        Assert.Equal(files.FindLastChange("platform/docs/index.md"), pages.FindLastChange("index.md"));
        Assert.Equal(files.FindLastChange("platform/orders/docs/index.md"), pages.FindLastChange("orders/index.md"));
        Assert.NotNull(pages.FindLastChange("orders/index.md"));
        Assert.Null(pages.FindLastChange("orders/other.md"));
    }

    // Branches that change, remove, rename and merge, sometimes with a result of the merge's own.
    private static async Task GrowAsync(GitFolder folder, Random random)
    {
        await folder.Write("docs/seed.md", "seed").CommitAsync();
        for (int i = 0; i < 45; i++)
        {
            string file = $"docs/part{random.Next(3)}/file{random.Next(6)}.md";
            switch (random.Next(7))
            {
                case 0:
                    await folder.GitAsync("checkout", "-q", "-B", $"branch{random.Next(3)}");
                    break;
                case 1:
                    await folder.GitAsync("checkout", "-q", "main");
                    break;
                case 2 when await folder.GitAsync("branch", "--list", "branch*") is { Length: > 0 } branches:
                    string branch = branches.Split('\n')[0].Trim(' ', '*', '+');
                    await folder.GitAsync("merge", "-q", "-X", "ours", "--no-ff", "--no-commit", branch);
                    if (random.Next(3) == 0)
                    {
                        folder.Write(file, $"of the merge {i}");
                    }

                    await folder.CommitAsync();
                    break;
                case 3 when File.Exists(folder[file]):
                    await folder.GitAsync("rm", "-q", file);
                    await folder.CommitAsync();
                    break;
                case 4 when File.Exists(folder[file]):
                    await folder.GitAsync("mv", file, $"docs/moved{i}.md");
                    await folder.CommitAsync();
                    break;
                default:
                    await folder.Write(file, string.Create(CultureInfo.InvariantCulture, $"{random.Next(3)}")).CommitAsync();
                    break;
            }
        }
    }

    private static async Task AgreeAsync(string path, int most)
    {
        using var repository = GitRepository.TryOpen(path, out string? reason);
        Assert.True(repository is not null, reason);
        string[] files = (await GitAsync(path, "ls-tree", "-r", "-z", "--format=%(objecttype) %(path)", "HEAD")).Split('\0')
            .Where(line => line.StartsWith("blob ", StringComparison.Ordinal)).Select(line => line[5..]).ToArray();
        new Random(7).Shuffle(files);
        var history = repository.FindCommit("HEAD")!.ReadHistory([""], cancellationToken: TestContext.Current.CancellationToken);
        var wrong = new List<string>();
        foreach (string file in files.Take(most))
        {
            string expected = (await GitAsync(path, "log", "-1", "--format=%ct", "HEAD", "--", $":(literal){file}")).Trim();
            string? told = history.FindLastChange(file)?.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
            if (told != expected && !repository.IsShallow)
            {
                wrong.Add($"{file}: {told} and not {expected}");
            }
        }

        Assert.NotEmpty(files);
        Assert.Empty(wrong);
        TestContext.Current.TestOutputHelper?.WriteLine($"{path}: {Math.Min(most, files.Length)} of {files.Length} files, {history.Commits} commits");
    }

    private static Task<string> GitAsync(string path, params string[] arguments)
        => ExternalProcess.RunWithSuccessAsync("git", ["-C", path, "-c", "safe.directory=*", .. arguments]);
}
