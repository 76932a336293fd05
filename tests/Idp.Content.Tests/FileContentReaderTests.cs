using System.Text;

namespace Idp.Content.Tests;

public sealed class FileContentReaderTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("a/b.txt", ContentStatus.Found)]
    [InlineData("./a/../a//b.txt", ContentStatus.Found)]
    [InlineData("a/empty.txt", ContentStatus.Found)]
    [InlineData("a", ContentStatus.NotAFile)]
    [InlineData("", ContentStatus.NotAFile)]
    [InlineData("a/none.txt", ContentStatus.NotFound)]
    [InlineData("a/b.txt/c", ContentStatus.NotFound)]
    [InlineData("../outside.txt", ContentStatus.Refused)]
    [InlineData("/etc/passwd", ContentStatus.Refused)]
    [InlineData("a\\b.txt", ContentStatus.Refused)]
    public async Task Reading_ends_with_a_status_and_a_reason(string path, ContentStatus expected)
    {
        using var folder = new TemporaryFolder().With("root/a/b.txt", "hé").With("root/a/empty.txt", "").With("outside.txt", "secret");
        var result = await new FileContentReader(folder["root"]).ReadAsync(path, cancellationToken: Token);
        Assert.Equal(expected, result.Status);
        Assert.Equal(expected != ContentStatus.Found, result.Reason is { Length: > 0 });
        Assert.Equal(expected == ContentStatus.Found, result.Etag is not null && result.LastModified is not null);
        if (path.EndsWith("b.txt", StringComparison.Ordinal) && result.IsFound)
        {
            Assert.Equal("hé", Encoding.UTF8.GetString(result.Bytes.Span));
            Assert.Equal("b.txt", result.ToSourceText("b.txt").Path);
        }
    }

    [Theory]
    [InlineData("inside-file", "a/b.txt", ContentStatus.Found)]
    [InlineData("inside-folder", "a", ContentStatus.NotAFile)]
    [InlineData("up-and-back", "../root/a/b.txt", ContentStatus.Found)]
    [InlineData("outside", "../outside.txt", ContentStatus.Refused)]
    [InlineData("outside-none", "../none.txt", ContentStatus.Refused)]
    [InlineData("absolute", "/etc/passwd", ContentStatus.Refused)]
    [InlineData("process", "/proc/self/environ", ContentStatus.Refused)]
    [InlineData("dangling", "none", ContentStatus.NotFound)]
    [InlineData("self", "self", ContentStatus.Refused)]
    public async Task Links_are_followed_only_inside_the_root(string link, string target, ContentStatus expected)
    {
        using var folder = new TemporaryFolder().With("root/a/b.txt").With("outside.txt", "secret").WithLink($"root/{link}", target);
        Assert.Equal(expected, (await new FileContentReader(folder["root"]).ReadAsync(link, cancellationToken: Token)).Status);
    }

    [Fact]
    public async Task Chains_and_circles_of_links_are_followed_to_their_end()
    {
        using var folder = new TemporaryFolder().With("root/a/b.txt").With("out/x.txt", "secret")
            .WithLink("root/1", "2").WithLink("root/2", "3/../a").WithLink("root/3", "a")
            .WithLink("root/x", "y").WithLink("root/y", "x")
            .WithLink("root/chain", "hop").WithLink("root/hop", "../out");
        var reader = new FileContentReader(folder["root"]);
        Assert.Equal(ContentStatus.Found, (await reader.ReadAsync("1/b.txt", cancellationToken: Token)).Status);
        Assert.Equal(ContentStatus.Refused, (await reader.ReadAsync("x/b.txt", cancellationToken: Token)).Status);
        Assert.Equal(ContentStatus.Refused, (await reader.ReadAsync("chain/x.txt", cancellationToken: Token)).Status);
    }

    [Fact]
    public async Task A_root_may_be_a_link_and_a_sibling_with_its_name_before_is_outside()
    {
        using var folder = new TemporaryFolder().With("root/b.txt").With("root2/x.txt").WithLink("link", "root").WithLink("root/sibling", "../root2/x.txt");
        var reader = new FileContentReader(folder["link"]);
        Assert.True((await reader.ReadAsync("b.txt", cancellationToken: Token)).IsFound);
        Assert.Equal(ContentStatus.Refused, (await reader.ReadAsync("sibling", cancellationToken: Token)).Status);
    }

    [Fact]
    public async Task A_link_that_takes_the_place_of_a_file_after_it_was_looked_at_is_noticed()
    {
        using var folder = new TemporaryFolder().With("outside.txt", "secret").With("root/a.txt").WithLink("root/swapped", "../outside.txt");
        var jail = new FileJail(folder["root"]);
        var path = ContentPath.Parse("swapped");
        var result = await FileReading.ReadAsync(jail, folder["root/swapped"], path, new FileContentOptions(), null, isRented: false, Token);
        Assert.Equal((ContentStatus.Refused, 0), (result.Status, result.Bytes.Length));
    }

    [Fact]
    public async Task A_root_that_does_not_exist_holds_nothing()
    {
        using var folder = new TemporaryFolder();
        var reader = new FileContentReader(folder["none"]);
        Assert.Equal(ContentStatus.NotFound, (await reader.ReadAsync("x", cancellationToken: Token)).Status);
        var search = await reader.SearchAsync(Glob.Parse("**"), Token);
        Assert.Empty(search.Entries);
        Assert.Equal(ContentStatus.NotFound, Assert.Single(search.Problems).Status);
    }

    [Fact]
    public async Task Pipes_and_devices_are_not_opened()
    {
        using var folder = new TemporaryFolder().With("a.txt");
        await folder.WithPipeAsync("pipe", Token);
        Assert.Equal(ContentStatus.NotAFile, (await new FileContentReader(folder.Path).ReadAsync("pipe", cancellationToken: Token)).Status);
        Assert.Equal("a.txt", Assert.Single((await new FileContentReader(folder.Path).SearchAsync(Glob.Parse("**"), Token)).Entries).Path.Value);
        Assert.Equal(ContentStatus.NotAFile, (await new FileContentReader("/dev").ReadAsync("zero", cancellationToken: Token)).Status);
    }

    [Fact]
    public async Task A_file_that_says_it_is_empty_is_taken_at_its_word()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Reads a file of the process file system.");
        var result = await new FileContentReader("/proc/sys/kernel").ReadAsync("ostype", cancellationToken: Token);
        Assert.True(result.IsFound);
        Assert.Equal(0, result.Bytes.Length);
    }

    [Theory]
    [InlineData(10, 10, ContentStatus.Found)]
    [InlineData(11, 10, ContentStatus.TooLarge)]
    [InlineData(200_000, 200_000, ContentStatus.Found)]
    [InlineData(3_000_000, 2_999_999, ContentStatus.TooLarge)]
    public async Task Reading_is_bounded_in_size(int size, int limit, ContentStatus expected)
    {
        using var folder = new TemporaryFolder().With("a", new string('x', size));
        var result = await new FileContentReader(folder.Path, new FileContentOptions { MaxBytes = limit }).ReadAsync("a", cancellationToken: Token);
        Assert.Equal(expected, result.Status);
        Assert.Equal(expected == ContentStatus.Found ? size : 0, result.Bytes.Length);
    }

    [Theory]
    [InlineData(ContentEtag.Stamp)]
    [InlineData(ContentEtag.Hash)]
    public async Task A_file_that_did_not_change_is_not_given_again(ContentEtag kind)
    {
        using var folder = new TemporaryFolder().With("a", "one");
        var reader = new FileContentReader(folder.Path, new FileContentOptions { Etag = kind });
        var first = await reader.ReadAsync("a", cancellationToken: Token);
        var second = await reader.ReadAsync("a", first.Etag, Token);
        Assert.Equal((ContentStatus.NotModified, first.Etag, 0), (second.Status, second.Etag, second.Bytes.Length));
        Assert.Throws<InvalidOperationException>(() => second.ToSourceText("a"));
        folder.With("a", "other");
        var third = await reader.ReadAsync("a", first.Etag, Token);
        Assert.True(third.IsFound);
        Assert.NotEqual(first.Etag, third.Etag);
    }

    [Fact]
    public async Task What_may_not_be_read_is_denied()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Sets Unix permissions.");
            return;
        }

        Assert.SkipWhen(Environment.IsPrivilegedProcess, "Nothing is denied to root.");
        using var folder = new TemporaryFolder().With("a.txt").With("locked/b.txt").With("open/c.txt");
        File.SetUnixFileMode(folder["a.txt"], UnixFileMode.None);
        File.SetUnixFileMode(folder["locked"], UnixFileMode.None);
        var reader = new FileContentReader(folder.Path);
        Assert.Equal(ContentStatus.Denied, (await reader.ReadAsync("a.txt", cancellationToken: Token)).Status);
        Assert.Equal(ContentStatus.Denied, (await reader.ReadAsync("locked/b.txt", cancellationToken: Token)).Status);
        var search = await reader.SearchAsync(Glob.Parse("**/*.txt"), Token);
        Assert.Equal(["a.txt", "open/c.txt"], search.Entries.Select(entry => entry.Path.Value));
        Assert.Equal(("locked", ContentStatus.Denied), (Assert.Single(search.Problems).Path.Value, search.Problems[0].Status));
    }

    [Fact]
    public async Task Cancellation_is_an_exception()
    {
        using var folder = new TemporaryFolder().With("a");
        var reader = new FileContentReader(folder.Path);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await reader.ReadAsync("a", cancellationToken: new CancellationToken(true)));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await reader.SearchAsync(Glob.Parse("**"), new CancellationToken(true)));
    }

    [Theory]
    [InlineData(0, 1, 1, 1)]
    [InlineData(1, 0, 1, 1)]
    [InlineData(1, 1, 0, 1)]
    [InlineData(1, 1, 1, 0)]
    [InlineData(int.MaxValue, 1, 1, 1)]
    public void Limits_that_make_no_sense_are_refused(int bytes, int depth, int visited, int results) => Assert.Throws<ArgumentOutOfRangeException>(
        () => new FileContentReader(".", new FileContentOptions { MaxBytes = bytes, MaxDepth = depth, MaxVisited = visited, MaxResults = results }));
}
