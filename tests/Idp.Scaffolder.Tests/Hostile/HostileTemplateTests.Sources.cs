using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using Idp.Scaffolder.Reading;
using Idp.Scaffolder.Reading.Archives;

namespace Idp.Scaffolder.Tests.Hostile;

/// <content>Links and archives, which a folder of fixtures cannot hold.</content>
public sealed partial class HostileTemplateTests
{
    [Theory]
    [InlineData("fetch:plain", "url: ./skeleton")]
    [InlineData("fetch:template", "url: ./skeleton, values: {}")]
    public async Task Links_of_a_skeleton_that_lead_out_are_left_out_and_told(string action, string input)
    {
        using var run = new HostileRun();
        run.Write("skeleton/folder/a.txt", "a");
        File.CreateSymbolicLink(Path.Join(run.Template, "skeleton", "absolute"), run.OutsidePath);
        File.CreateSymbolicLink(Path.Join(run.Template, "skeleton", "relative"), "../../outside.txt");
        File.CreateSymbolicLink(Path.Join(run.Template, "skeleton", "loop"), "loop");
        Directory.CreateSymbolicLink(Path.Join(run.Template, "skeleton", "folder", "up"), "../../..");
        run.Steps($$"""- { id: fetch, action: '{{action}}', input: { {{input}} } }""");

        var ran = await BoundedAsync(run.RunAsync);

        Assert.Null(ran.Result.Error);
        Assert.All(["absolute", "relative", "loop", "folder/up"], link => Assert.Contains($"The link '{link}' leads out".Replace("'", "", StringComparison.Ordinal), ran.Log.Replace("'", "", StringComparison.Ordinal), StringComparison.Ordinal));
        Assert.Equal(["a.txt"], Directory.EnumerateFiles(run.Workspace.Path, "*", SearchOption.AllDirectories).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_link_that_a_step_made_does_not_let_the_next_one_out()
    {
        using var run = new HostileRun();
        run.Add(new Runs.FakeAction("test:link", (_, context) => File.CreateSymbolicLink(Path.Join(context.Workspace.Path, "out"), Path.GetDirectoryName(context.Workspace.Path)!)));
        run.Steps("""
            - { id: link, action: 'test:link' }
            - { id: bad-write, action: 'roadiehq:utils:fs:write', idp:continueOnError: true, input: { path: out/outside.txt, content: x } }
            - { id: bad-delete, action: 'fs:delete', idp:continueOnError: true, input: { files: [out/outside.txt] } }
            - { id: bad-read, action: 'roadiehq:utils:fs:parse', idp:continueOnError: true, input: { path: out/outside.json } }
            - { id: fine-list, action: 'fs:readdir', input: { paths: [.], recursive: true } }
            - { id: fine-log, action: 'debug:log', input: { listWorkspace: with-contents } }
            - { id: zip, action: 'roadiehq:utils:zip', input: { path: ., outputPath: all.zip } }
            """);

        var ran = await run.RunAsync();

        Assert.All(new[] { "bad-write", "bad-delete", "bad-read" }, step => Assert.Equal("NotAllowedError", ran.ErrorOf(step).Name));
    }

    public static TheoryData<string, string> Archives() => new()
    {
        { "parent", "outside|\\.\\." },
        { "absolute", "outside|absolute" },
        { "windows", "outside|\\\\" },
        { "hard link", "outside" },
        { "large", "MaxFileBytes" },
        { "bomb", "MaxFileBytes|MaxBytes|MaxArchiveBytes" },
        { "broken", "archive" },
        { "link", "" },
    };

    [Theory]
    [MemberData(nameof(Archives))]
    public async Task An_archive_of_a_source_host_stays_in_its_folder(string what, string answer)
    {
        using var run = new HostileRun { Sources = new SourceLocator([new ArchiveHost(what)]) };
        run.Steps("- { id: fetch, action: 'fetch:plain', input: { url: 'https://git.example.com/archive' } }");

        var ran = await BoundedAsync(run.RunAsync);

        if (answer.Length > 0)
        {
            Assert.Matches($"(?i){answer}", ran.ErrorOf("fetch").Message);
            Assert.DoesNotMatch("   at |System\\.", ran.ErrorOf("fetch").Message);
        }
        else
        {
            Assert.Equal(["a.txt"], Directory.EnumerateFileSystemEntries(run.Workspace.Path).Select(Path.GetFileName));
        }
    }

    /// <summary>A source host whose archives mean harm.</summary>
    private sealed class ArchiveHost(string what) : ISourceReader
    {
        public bool CanRead(Uri url) => url.Host == "git.example.com";

        public Uri Resolve(Uri baseUrl, string path) => new(baseUrl, path);

        public async ValueTask<SourceTree> ReadTreeAsync(SourceRequest request, CancellationToken cancellationToken)
        {
            using var archive = Archive();
            return await ArchiveExtractor.ExtractAsync(archive, ArchiveFormat.TarGzip, request.CreateFolder(), cancellationToken: cancellationToken);
        }

        public ValueTask<SourceFile> ReadFileAsync(SourceRequest request, CancellationToken cancellationToken) => throw new NotSupportedException();

        private MemoryStream Archive()
        {
            var bytes = new MemoryStream();
            using (var gzip = new GZipStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
            {
                switch (what)
                {
                    case "large":
                        // A header that promises 10^9 bytes, and nothing behind it.
                        gzip.Write(Header("a.txt", 1_000_000_000));
                        break;
                    case "bomb":
                        // 10^9 bytes in some hundred thousand.
                        gzip.Write(Header("a.txt", 1_000_000_000));
                        byte[] zeros = new byte[1_000_000];
                        for (int i = 0; i < 300; i++)
                        {
                            gzip.Write(zeros);
                        }

                        break;
                    case "broken":
                        gzip.Write(new byte[] { 1, 2, 3 });
                        break;
                    default:
                        using (var tar = new TarWriter(gzip, TarEntryFormat.Pax, leaveOpen: true))
                        {
                            Entries(tar);
                        }

                        break;
                }
            }

            bytes.Position = 0;
            return bytes;
        }

        private void Entries(TarWriter tar)
        {
            switch (what)
            {
                case "parent":
                    tar.WriteEntry(File("a/../../../outside.txt"));
                    break;
                case "absolute":
                    tar.WriteEntry(File("/outside.txt"));
                    break;
                case "windows":
                    tar.WriteEntry(File("..\\..\\outside.txt"));
                    break;
                case "hard link":
                    tar.WriteEntry(new PaxTarEntry(TarEntryType.HardLink, "a.txt") { LinkName = "/etc/passwd" });
                    break;
                default:
                    tar.WriteEntry(new PaxTarEntry(TarEntryType.SymbolicLink, "out") { LinkName = "../.." });
                    tar.WriteEntry(new PaxTarEntry(TarEntryType.SymbolicLink, "passwd") { LinkName = "/etc/passwd" });
                    tar.WriteEntry(File("a.txt"));
                    break;
            }
        }

        private static PaxTarEntry File(string name) => new(TarEntryType.RegularFile, name) { DataStream = new MemoryStream("hostile"u8.ToArray()) };

        private static byte[] Header(string name, long size)
        {
            byte[] header = new byte[512];
            Encoding.ASCII.GetBytes(name, header.AsSpan(0));
            Encoding.ASCII.GetBytes("0000644\0", header.AsSpan(100));
            Encoding.ASCII.GetBytes("0000000\0", header.AsSpan(108));
            Encoding.ASCII.GetBytes("0000000\0", header.AsSpan(116));
            Encoding.ASCII.GetBytes(Convert.ToString(size, 8).PadLeft(11, '0') + "\0", header.AsSpan(124));
            Encoding.ASCII.GetBytes("00000000000\0", header.AsSpan(136));
            Encoding.ASCII.GetBytes("        0", header.AsSpan(148));
            Encoding.ASCII.GetBytes("ustar\0" + "00", header.AsSpan(257));
            int sum = header.Sum(one => one);
            Encoding.ASCII.GetBytes(Convert.ToString(sum, 8).PadLeft(6, '0') + "\0 ", header.AsSpan(148));
            return header;
        }
    }
}
