namespace Idp.Content.Tests;

public sealed class AtomicFolderTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_folder_that_is_replaced_again_and_again_is_always_there()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no way to let two folders change places.");
        using var folder = new TemporaryFolder().With("site/page", "0");
        using var done = new CancellationTokenSource();
        long reads = 0;
        var reading = Task.Run(
            () =>
            {
                while (!done.IsCancellationRequested)
                {
                    Assert.True(Directory.Exists(folder["site"]));
                    reads++;
                }
            },
            Token);
        for (int i = 0; i < 300; i++)
        {
            await ReplaceAsync(folder["site"], $"{i}");
        }

        await done.CancelAsync();
        await reading;
        Assert.True(reads > 0);
        Assert.Equal("299", await File.ReadAllTextAsync(folder["site/page"], Token));
        Assert.Single(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task Where_no_file_can_be_made_it_fails_and_does_not_ask_for_ever()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Writes to the process file system, which takes no files and says that there are none.");
        var replacing = Task.Run(async () => await ReplaceAsync("/proc/site", "new"), Token);
        await Assert.ThrowsAnyAsync<IOException>(() => replacing.WaitAsync(TimeSpan.FromMinutes(1), Token));
    }

    [Fact]
    public async Task What_a_dead_process_was_filling_is_removed_and_what_a_living_one_fills_stays()
    {
        using var folder = new TemporaryFolder()
            .With("site/page", "old")
            .With(".site.abcdefgh.ijk.new/half", "dead").With(".site.abcdefgh.ijk.new.lock", "")
            .With(".site2.abcdefgh.ijk.new/half", "of another").With(".site2.abcdefgh.ijk.new.lock", "");
        using (var living = FolderLease.Create(() => folder[".site.lmnopqrs.tuv.new"]))
        {
            await ReplaceAsync(folder["site"], "new");
            Assert.True(Directory.Exists(living.Folder));
        }

        Assert.Equal(
            [".site.lmnopqrs.tuv.new", ".site.lmnopqrs.tuv.new.lock", ".site2.abcdefgh.ijk.new", ".site2.abcdefgh.ijk.new.lock", "site"],
            Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal("new", await File.ReadAllTextAsync(folder["site/page"], Token));
    }

    [Fact]
    public async Task A_folder_that_was_renamed_aside_when_its_process_died_comes_back()
    {
        using var folder = new TemporaryFolder()
            .With(".site.abcdefgh.ijk.new.old/page", "old").With(".site.abcdefgh.ijk.new/page", "new").With(".site.abcdefgh.ijk.new.lock", "");
        await Assert.ThrowsAsync<InvalidDataException>(async () => await AtomicFolder.ReplaceAsync(folder["site"], (_, _) => throw new InvalidDataException(), Token));
        Assert.Equal("old", await File.ReadAllTextAsync(folder["site/page"], Token));
        Assert.Single(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task Several_who_replace_one_folder_leave_one_of_theirs_and_nothing_else()
    {
        using var folder = new TemporaryFolder();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(
            async () =>
            {
                for (int i = 0; i < 20; i++)
                {
                    await ReplaceAsync(folder["site"], $"{writer}");
                }
            },
            Token)));
        Assert.InRange(int.Parse(await File.ReadAllTextAsync(folder["site/page"], Token), System.Globalization.CultureInfo.InvariantCulture), 0, 7);
        Assert.Single(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task A_link_in_the_place_of_the_folder_is_replaced_and_not_followed()
    {
        using var folder = new TemporaryFolder().With("target/page", "stays").WithLink("site", "target");
        await ReplaceAsync(folder["site"], "new");
        Assert.Equal("stays", await File.ReadAllTextAsync(folder["target/page"], Token));
        Assert.Null(new DirectoryInfo(folder["site"]).LinkTarget);
        Assert.Equal("new", await File.ReadAllTextAsync(folder["site/page"], Token));
    }

    [Fact]
    public async Task A_link_takes_the_place_of_a_link_and_of_a_folder()
    {
        using var folder = new TemporaryFolder().With("a/page", "a").With("b/page", "b").With("folder/page", "gone").WithLink("link", "a");
        AtomicLink.Write(folder["link"], "b");
        AtomicLink.Write(folder["folder"], "b");
        AtomicLink.Write(folder["fresh"], "b");
        foreach (string name in (string[])["link", "folder", "fresh"])
        {
            Assert.Equal("b", await File.ReadAllTextAsync(folder[name + "/page"], Token));
        }

        Assert.Equal("a", await File.ReadAllTextAsync(folder["a/page"], Token));
        Assert.Equal(5, Directory.GetFileSystemEntries(folder.Path).Length);
    }

    private static ValueTask ReplaceAsync(string path, string text) => AtomicFolder.ReplaceAsync(
        path, async (draft, token) => await File.WriteAllTextAsync(Path.Join(draft, "page"), text, token), Token);
}
