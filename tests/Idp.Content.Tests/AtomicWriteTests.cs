namespace Idp.Content.Tests;

public sealed class AtomicWriteTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_is_written_whole_and_nothing_is_left_beside_it()
    {
        using var folder = new TemporaryFolder().With("a", "a longer old content");
        await AtomicFile.WriteAsync(folder["a"], "new"u8.ToArray(), Token);
        await AtomicFile.WriteAsync(folder["b"], "first"u8.ToArray(), Token);
        Assert.Equal(("new", "first"), (await File.ReadAllTextAsync(folder["a"], Token), await File.ReadAllTextAsync(folder["b"], Token)));
        Assert.Equal(2, Directory.GetFileSystemEntries(folder.Path).Length);
    }

    [Fact]
    public async Task A_write_that_ends_early_leaves_the_old_file()
    {
        using var folder = new TemporaryFolder().With("a", "old");
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await AtomicFile.WriteAsync(folder["a"], new byte[10], new CancellationToken(true)));
        await Assert.ThrowsAsync<DirectoryNotFoundException>(async () => await AtomicFile.WriteAsync(folder["none/a"], new byte[10], Token));
        Assert.Equal("old", await File.ReadAllTextAsync(folder["a"], Token));
        Assert.Single(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task A_folder_is_refused_and_stays()
    {
        using var folder = new TemporaryFolder().With("folder/a", "stays");
        await Assert.ThrowsAsync<IOException>(async () => await AtomicFile.WriteAsync(folder["folder"], new byte[10], Token));
        Assert.Equal(["folder"], Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_pipe_is_refused_and_stays()
    {
        using var folder = new TemporaryFolder();
        await folder.WithPipeAsync("pipe", Token);
        await Assert.ThrowsAsync<IOException>(async () => await AtomicFile.WriteAsync(folder["pipe"], new byte[10], Token));
        Assert.Equal(["pipe"], Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Permissions_are_kept_and_a_link_is_replaced()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Sets Unix permissions.");
            return;
        }

        using var folder = new TemporaryFolder().With("a", "old").With("target", "stays").WithLink("link", "target");
        File.SetUnixFileMode(folder["a"], UnixFileMode.UserRead | UnixFileMode.UserWrite);
        await AtomicFile.WriteAsync(folder["a"], "new"u8.ToArray(), Token);
        await AtomicFile.WriteAsync(folder["link"], "new"u8.ToArray(), Token);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(folder["a"]));
        Assert.Equal("stays", await File.ReadAllTextAsync(folder["target"], Token));
        Assert.Null(new FileInfo(folder["link"]).LinkTarget);
    }

    [Fact]
    public async Task A_folder_is_replaced_whole()
    {
        using var folder = new TemporaryFolder().With("site/old.html");
        await AtomicFolder.ReplaceAsync(folder["site"], async (draft, token) => await File.WriteAllTextAsync(Path.Combine(draft, "new.html"), "x", token), Token);
        await AtomicFolder.ReplaceAsync(folder["fresh"], (_, _) => default, Token);
        Assert.Equal(["new.html"], Directory.GetFileSystemEntries(folder["site"]).Select(Path.GetFileName));
        Assert.Equal(2, Directory.GetFileSystemEntries(folder.Path).Length);
    }

    [Fact]
    public async Task A_folder_whose_filling_fails_stays()
    {
        using var folder = new TemporaryFolder().With("site/old.html");
        await Assert.ThrowsAsync<InvalidDataException>(async () => await AtomicFolder.ReplaceAsync(folder["site"], (draft, _) =>
        {
            File.WriteAllText(Path.Combine(draft, "half.html"), "x");
            throw new InvalidDataException();
        }, Token));
        Assert.Equal(["old.html"], Directory.GetFileSystemEntries(folder["site"]).Select(Path.GetFileName));
        Assert.Single(Directory.GetFileSystemEntries(folder.Path));
    }
}
