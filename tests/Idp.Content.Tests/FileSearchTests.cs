namespace Idp.Content.Tests;

public sealed class FileSearchTests
{
    [Theory]
    [InlineData("**/*.yaml", "B.yaml a/b/c.yaml a/x.yaml a.yaml")]
    [InlineData("*/*.yaml", "a/x.yaml")]
    [InlineData("a/**", "a/b/c.yaml a/n.txt a/x.yaml")]
    [InlineData(".h*/**", ".hidden/h.yaml")]
    [InlineData("**/.hidden/*", ".hidden/h.yaml")]
    [InlineData("{a/b,none}/c.yaml", "a/b/c.yaml")]
    [InlineData("a", "")]
    public async Task A_search_finds_what_the_glob_matches_in_ordinal_order(string glob, string expected)
    {
        using var folder = new TemporaryFolder().With("a.yaml").With("B.yaml").With("a/x.yaml").With("a/b/c.yaml").With("a/n.txt").With(".hidden/h.yaml");
        var found = await Search(folder, glob);
        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal), found.Entries.Select(entry => entry.Path.Value));
        Assert.All(found.Entries, entry => Assert.Equal(1, entry.Length));
        Assert.Empty(found.Problems);
    }

    [Fact]
    public async Task Links_to_folders_are_entered_by_name_and_not_under_two_stars()
    {
        using var folder = new TemporaryFolder().With("real/x.yaml").WithLink("link", "real").WithLink("real/loop", ".").WithLink("file.yaml", "real/x.yaml");
        Assert.Equal(["file.yaml", "real/x.yaml"], Paths(await Search(folder, "**/*.yaml")));
        Assert.Equal(["link/x.yaml", "real/x.yaml"], Paths(await Search(folder, "*/x.yaml")));
        Assert.Equal(["link/x.yaml"], Paths(await Search(folder, "link/**")));
        Assert.Equal(["real/loop/loop/x.yaml"], Paths(await Search(folder, "real/loop/loop/*.yaml")));
    }

    [Fact]
    public async Task Links_to_folders_are_entered_everywhere_if_asked_for_but_not_in_a_circle()
    {
        using var folder = new TemporaryFolder().With("real/x.yaml").WithLink("link", "real").WithLink("real/loop", ".").WithLink("real/up", "..").WithLink("b/again", "../real");
        var found = await Search(folder, "**/*.yaml", new FileContentOptions { FollowsFolderLinks = true });
        Assert.Equal(["b/again/x.yaml", "link/x.yaml", "real/x.yaml"], Paths(found));
        Assert.Empty(found.Problems);
    }

    [Fact]
    public async Task Links_out_of_the_root_are_problems_and_not_results()
    {
        using var folder = new TemporaryFolder().With("out/x.yaml").With("root/a.yaml").WithLink("root/link", "../out").WithLink("root/file.yaml", "../out/x.yaml");
        var found = await new FileContentReader(folder["root"]).SearchAsync(Glob.Parse("**/*.yaml"), TestContext.Current.CancellationToken);
        Assert.Equal(["a.yaml"], Paths(found));
        Assert.Equal(("file.yaml", ContentStatus.Refused), (Assert.Single(found.Problems).Path.Value, found.Problems[0].Status));
        Assert.Empty((await new FileContentReader(folder["root"]).SearchAsync(Glob.Parse("link/*"), TestContext.Current.CancellationToken)).Entries);
    }

    [Fact]
    public async Task A_search_says_which_limit_ended_it()
    {
        using var folder = new TemporaryFolder().With("a/1.yaml").With("a/2.yaml").With("b/c/d/3.yaml");
        var deep = await Search(folder, "**/*.yaml", new FileContentOptions { MaxDepth = 2 });
        Assert.Equal(["a/1.yaml", "a/2.yaml"], Paths(deep));
        Assert.Equal(("b/c", ContentStatus.TooLarge), (Assert.Single(deep.Problems).Path.Value, deep.Problems[0].Status));
        var few = await Search(folder, "**/*.yaml", new FileContentOptions { MaxResults = 2 });
        Assert.Equal(2, few.Entries.Length);
        Assert.Single(few.Problems);
        Assert.Single((await Search(folder, "**/*.yaml", new FileContentOptions { MaxVisited = 1 })).Problems);
    }

    private static IEnumerable<string> Paths(ContentSearchResult found) => found.Entries.Select(entry => entry.Path.Value);

    private static async Task<ContentSearchResult> Search(TemporaryFolder folder, string glob, FileContentOptions? options = null)
        => await new FileContentReader(folder.Path, options).SearchAsync(Glob.Parse(glob), TestContext.Current.CancellationToken);
}
