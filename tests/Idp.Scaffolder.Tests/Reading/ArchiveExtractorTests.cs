using System.Formats.Tar;
using System.IO.Compression;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Reading.Archives;
using Idp.Scaffolder.Workspaces;
using Idp.Testing;

namespace Idp.Scaffolder.Tests.Reading;

public sealed class ArchiveExtractorTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    [Fact]
    public async Task A_host_s_archive_gives_the_folder_that_was_asked_for()
    {
        using var archive = Tgz(tar =>
        {
            File(tar, "repo-1234/README.md", "r");
            File(tar, "repo-1234/templates/java/skeleton/a.txt", "a");
            File(tar, "repo-1234/templates/java/skeleton/run.sh", "s", executable: true);
            tar.WriteEntry(new PaxTarEntry(TarEntryType.SymbolicLink, "repo-1234/templates/java/skeleton/link") { LinkName = "a.txt" });
            tar.WriteEntry(new PaxTarEntry(TarEntryType.SymbolicLink, "repo-1234/templates/java/skeleton/out") { LinkName = "../../../README.md" });
        });
        var tree = await ArchiveExtractor.ExtractAsync(
            archive, ArchiveFormat.TarGzip, _folder["w"], new ArchiveOptions { StripFolders = 1, Folder = "templates/java/skeleton" }, TestContext.Current.CancellationToken);
        Assert.Equal(["w/a.txt", "w/link", "w/run.sh"], _folder.Files());
        Assert.Equal("a.txt", new FileInfo(_folder["w/link"]).LinkTarget);
        Assert.Single(tree.LeftOut);
        if (!OperatingSystem.IsWindows())
        {
            Assert.True(System.IO.File.GetUnixFileMode(_folder["w/run.sh"]).HasFlag(UnixFileMode.UserExecute));
        }
    }

    [Fact]
    public async Task An_entry_that_leads_outside_fails_the_archive()
    {
        using var archive = Tgz(tar => File(tar, "../evil.txt", "x"));
        var failure = await Assert.ThrowsAsync<ActionException>(async () => await ArchiveExtractor.ExtractAsync(archive, ArchiveFormat.TarGzip, _folder["w"]));
        Assert.Equal("NotAllowedError", failure.Name);
        Assert.Empty(_folder.Files());
    }

    [Theory]
    [InlineData(nameof(WorkspaceOptions.MaxFileBytes))]
    [InlineData(nameof(WorkspaceOptions.MaxBytes))]
    [InlineData(nameof(WorkspaceOptions.MaxFiles))]
    [InlineData(nameof(ArchiveOptions.MaxEntries))]
    [InlineData(nameof(ArchiveOptions.MaxArchiveBytes))]
    public async Task A_bomb_is_stopped_and_the_bound_named(string option)
    {
        using var archive = Tgz(tar =>
        {
            for (int i = 0; i < 20; i++)
            {
                File(tar, $"f{i}", new string('x', 100_000));
            }
        });
        var options = option switch
        {
            nameof(WorkspaceOptions.MaxFileBytes) => new ArchiveOptions { Bounds = new() { MaxFileBytes = 1000 } },
            nameof(WorkspaceOptions.MaxBytes) => new ArchiveOptions { Bounds = new() { MaxBytes = 300_000 } },
            nameof(WorkspaceOptions.MaxFiles) => new ArchiveOptions { Bounds = new() { MaxFiles = 3 } },
            nameof(ArchiveOptions.MaxEntries) => new ArchiveOptions { MaxEntries = 3 },
            _ => new ArchiveOptions { MaxArchiveBytes = 100 },
        };
        var failure = await Assert.ThrowsAsync<ActionException>(async () => await ArchiveExtractor.ExtractAsync(archive, ArchiveFormat.TarGzip, _folder["w"], options));
        Assert.Contains(option, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_zip_is_unfolded_and_a_broken_one_refused()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntry("d/");
            using var stream = zip.CreateEntry("d/a.txt").Open();
            stream.Write("x"u8);
        }

        bytes.Position = 0;
        await ArchiveExtractor.ExtractAsync(bytes, ArchiveFormat.Zip, _folder["w"], cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(["w/d/a.txt"], _folder.Files());
        using var broken = new MemoryStream(bytes.ToArray()[..40]);
        await Assert.ThrowsAsync<ActionException>(async () => await ArchiveExtractor.ExtractAsync(broken, ArchiveFormat.Zip, _folder["v"]));
    }

    public void Dispose() => _folder.Dispose();

    private static void File(TarWriter tar, string name, string content, bool executable = false) => tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name)
    {
        DataStream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(content)),
        Mode = executable ? (UnixFileMode)0x1ED : (UnixFileMode)0x1A4,
    });

    private static MemoryStream Tgz(Action<TarWriter> write)
    {
        var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
        using (var tar = new TarWriter(gzip, TarEntryFormat.Pax))
        {
            write(tar);
        }

        bytes.Position = 0;
        return bytes;
    }
}
