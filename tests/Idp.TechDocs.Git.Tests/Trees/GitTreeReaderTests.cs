using System.Text;
using Idp.Content;

namespace Idp.TechDocs.Git.Tests.Trees;

public sealed class GitTreeReaderTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Files_are_read_as_they_were_committed_whatever_lies_in_the_working_tree()
    {
        using var folder = await GitFolder.CreateAsync();
        await folder.Write("docs/index.md", "old\r\n").CommitAsync();
        await folder.GitAsync("tag", "-a", "v1.0", "-m", "one");
        await folder.Write("docs/index.md", "new").CommitAsync();
        folder.Write("docs/index.md", "not committed").Write("docs/other.md", "neither");
        using var repository = folder.Open();

        Assert.Equal("old\r\n", await ReadAsync(repository.FindCommit("v1.0")!.Read(), "docs/index.md"));
        Assert.Equal("new", await ReadAsync(repository.FindCommit("main")!.Read("docs"), "./index.md"));
        Assert.Equal("old\r\n", await ReadAsync(repository.FindCommit("HEAD~1")!.Read(), "docs/index.md"));
        Assert.Equal("NotFound", await ReadAsync(repository.FindCommit("main")!.Read(), "docs/other.md"));
        Assert.Equal("NotAFile", await ReadAsync(repository.FindCommit("main")!.Read(), "docs"));
        Assert.Equal("NotFound", await ReadAsync(repository.FindCommit("main")!.Read("no/such"), "index.md"));
    }

    [Fact]
    public async Task The_etag_is_the_id_of_the_content()
    {
        using var folder = await GitFolder.CreateAsync();
        await folder.Write("a.md", "text").CommitAsync();
        using var repository = folder.Open();
        var reader = repository.FindCommit("main")!.Read();
        string id = await folder.GitAsync("rev-parse", "HEAD:a.md");

        Assert.Equal(id, (await reader.ReadAsync("a.md", cancellationToken: Token)).Etag);
        Assert.Equal(ContentStatus.NotModified, (await reader.ReadAsync("a.md", id, Token)).Status);
    }

    [Theory]
    [InlineData("inside", "a.md", "a")]
    [InlineData("docs/up", "../a.md", "a")]
    [InlineData("docs/chain", "../inside", "a")]
    [InlineData("docs/folder/a.md", null, "a")]
    [InlineData("climbs", "../secret", "Refused")]
    [InlineData("docs/climbs", "../../secret", "Refused")]
    [InlineData("absolute", "/etc/passwd", "Refused")]
    [InlineData("loop", "loop", "Refused")]
    [InlineData("nowhere", "not-there", "NotFound")]
    [InlineData("through", "a.md/b", "NotFound")]
    public async Task Links_are_followed_inside_the_tree_only(string path, string? target, string expected)
    {
        using var folder = await GitFolder.CreateAsync();
        folder.Write("a.md", "a").Write("docs/index.md", "i").Write("place/a.md", "a");
        Link(folder, "inside", "a.md");
        Link(folder, "docs/folder", "../place");
        if (target is not null && path != "inside")
        {
            Link(folder, path, target);
        }

        await folder.CommitAsync();
        using var repository = folder.Open();
        Assert.Equal(expected, await ReadAsync(repository.FindCommit("main")!.Read(), path));
    }

    [Fact]
    public async Task A_reader_of_a_folder_does_not_leave_it()
    {
        using var folder = await GitFolder.CreateAsync();
        folder.Write("secret.md", "s").Write("docs/index.md", "i");
        Link(folder, "docs/up.md", "../secret.md");
        await folder.CommitAsync();
        using var repository = folder.Open();
        var reader = repository.FindCommit("main")!.Read("docs");

        Assert.Equal("Refused", await ReadAsync(reader, "up.md"));
        Assert.Equal("Refused", await ReadAsync(reader, "../secret.md"));
        Assert.Equal("Refused", await ReadAsync(reader, "/etc/passwd"));
        var found = await reader.SearchAsync(Glob.Parse("**"), Token);
        Assert.Equal(["index.md"], found.Entries.Select(entry => entry.Path.Value));
        Assert.Equal([("up.md", ContentStatus.Refused)], found.Problems.Select(problem => (problem.Path.Value, problem.Status)));
    }

    [Fact]
    public async Task A_search_finds_what_it_would_find_in_a_checkout()
    {
        using var folder = await GitFolder.CreateAsync();
        folder.Write("docs/index.md", "i").Write("docs/.pages", "p").Write("docs/a/b.md", "bb").Write("README.md", "r").Write("docs/ünï.md", "u");
        Link(folder, "docs/link.md", "a/b.md");
        Link(folder, "docs/again", "a");
        await folder.CommitAsync();
        using var repository = folder.Open();
        foreach (string pattern in (string[])["**", "docs/*.md", "docs/*/*.md", "**/*.md", "{README,docs/a/b}.md"])
        {
            foreach (var matching in (GlobMatching[])[GlobMatching.Strict, GlobMatching.Dots])
            {
                var glob = Glob.Parse(pattern, matching);
                var expected = (await new FileContentReader(folder.Path).SearchAsync(glob, Token)).Entries.Where(entry => !entry.Path.Value.StartsWith(".git/", StringComparison.Ordinal));
                Assert.Equal(expected, (await repository.FindCommit("main")!.Read().SearchAsync(glob, Token)).Entries);
            }
        }
    }

    [Fact]
    public async Task Submodules_are_not_there()
    {
        using var folder = await GitFolder.CreateAsync();
        await folder.Write("a.md", "a").CommitAsync();
        await folder.GitAsync("update-index", "--add", "--cacheinfo", $"160000,{await folder.GitAsync("rev-parse", "HEAD")},module");
        await folder.GitAsync("commit", "-qm", "module");
        using var repository = folder.Open();
        var reader = repository.FindCommit("main")!.Read();

        Assert.Equal("NotFound", await ReadAsync(reader, "module"));
        Assert.Equal("NotFound", await ReadAsync(reader, "module/a.md"));
        Assert.Equal(["a.md"], (await reader.SearchAsync(Glob.Parse("**"), Token)).Entries.Select(entry => entry.Path.Value));
    }

    [Fact]
    public async Task Limits_are_kept()
    {
        using var folder = await GitFolder.CreateAsync();
        await folder.Write("large.md", "12345").Write("a/b/c.md", "c").CommitAsync();
        using var repository = folder.Open();
        var commit = repository.FindCommit("main")!;

        Assert.Equal("TooLarge", await ReadAsync(commit.Read("", new GitContentOptions { MaxBytes = 4 }), "large.md"));
        foreach (var options in (GitContentOptions[])[new() { MaxDepth = 2 }, new() { MaxVisited = 2 }, new() { MaxResults = 1 }])
        {
            var found = await commit.Read("", options).SearchAsync(Glob.Parse("**"), Token);
            Assert.Equal(ContentStatus.TooLarge, Assert.Single(found.Problems).Status);
        }
    }

    [Fact]
    public async Task Many_may_read_at_once()
    {
        using var folder = await GitFolder.CreateAsync();
        for (int i = 0; i < 50; i++)
        {
            folder.Write($"docs/{i}.md", $"{i}");
        }

        await folder.CommitAsync();
        using var repository = folder.Open();
        var reader = repository.FindCommit("main")!.Read("docs");
        await Parallel.ForAsync(0, 2_000, Token, async (i, _) => Assert.Equal($"{i % 50}", await ReadAsync(reader, $"{i % 50}.md")));
    }

    private static void Link(GitFolder folder, string path, string target) => File.CreateSymbolicLink(folder[path], target);

    private static async Task<string> ReadAsync(IContentReader reader, string path)
    {
        var read = await reader.ReadAsync(path, cancellationToken: Token);
        return read.IsFound ? Encoding.UTF8.GetString(read.Bytes.Span) : read.Status.ToString();
    }
}
