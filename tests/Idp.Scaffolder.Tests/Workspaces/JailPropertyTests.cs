using System.Formats.Tar;
using System.IO.Compression;
using CsCheck;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Reading.Archives;
using Idp.Scaffolder.Workspaces;
using Idp.Testing;

namespace Idp.Scaffolder.Tests.Workspaces;

/// <summary>Whatever paths, links and archives say, nothing beside the workspace is read or changed.</summary>
public sealed class JailPropertyTests
{
    private const string Secret = "secret";

    private static readonly Gen<string> Name = OneOf(
        "a", "b", "..", ".", "...", "..a", "", "~", "C:", "C:\\x", "..\\..\\outside", "\\", "con", "aux.txt", "nul", "a ", "a.", "é", "😀", "%2e%2e", "..%2f", "a\0", "\n", "-", "outside", "$HOME");

    private static readonly Gen<string> AnyPath = Gen.Select(Name.Array[1, 6], OneOf("/", "\\", "//"), OneOf("", "", "/", "\\\\", "C:/", "file:///"))
        .Select((names, divider, start) => start + string.Join(divider, names));

    [Fact]
    public void No_path_and_no_link_leaves_the_workspace()
        => Gen.Select(AnyPath, AnyPath, AnyPath, Gen.Int[0, 6]).Array[1, 12].Sample(
            steps =>
            {
                using var folder = new ScratchFolder();
                var workspace = Prepare(folder);
                foreach (var (path, other, target, what) in steps)
                {
                    Attempt(workspace, folder, path, other, target, what);
                }

                RequireUntouched(folder);
            },
            iter: 300);

    [Fact]
    public void No_entry_of_an_archive_leaves_its_folder()
        => Gen.Select(AnyPath, AnyPath, Gen.Int[0, 3]).Array[1, 10].Select(Gen.Bool, (entries, isZip) => (entries, isZip)).Sample(
            archive =>
            {
                using var folder = new ScratchFolder();
                Prepare(folder);
                using var bytes = archive.isZip ? Zip(archive.entries) : Tar(archive.entries);
                try
                {
                    ArchiveExtractor.ExtractAsync(bytes, archive.isZip ? ArchiveFormat.Zip : ArchiveFormat.Tar, folder["outer/w"]).AsTask().GetAwaiter().GetResult();
                }
                catch (ActionException)
                {
                    // Refused.
                }

                RequireUntouched(folder);
                RequireLinksInside(folder["outer/w"]);
            },
            iter: 300);

    [Fact]
    public void No_bytes_make_the_archive_reader_throw_anything_else()
        => Gen.Select(Gen.Byte.Array[0, 600], Gen.Enum<ArchiveFormat>(), Gen.Int[0, 3]).Sample(
            random =>
            {
                using var folder = new ScratchFolder();
                byte[] bytes = random.Item3 == 0 ? random.Item1 : Mangled(random.Item2, random.Item1);
                try
                {
                    ArchiveExtractor.ExtractAsync(new MemoryStream(bytes), random.Item2, folder["w"]).AsTask().GetAwaiter().GetResult();
                }
                catch (ActionException)
                {
                    // Refused.
                }
            },
            iter: 500);

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static Workspace Prepare(ScratchFolder folder)
    {
        folder.Write("outside", Secret).Write("outer/outside", Secret).Write("outer/w/a/b", "inside");
        return new Workspace(folder["outer/w"]);
    }

    // A user's step may make any link at all; what goes through the workspace must see it.
    private static void Attempt(Workspace workspace, ScratchFolder folder, string path, string other, string target, int what)
    {
        try
        {
            switch (what)
            {
                case 0:
                    workspace.WriteBytes(path, "x"u8);
                    break;
                case 1:
                    Assert.NotEqual(Secret, System.Text.Encoding.UTF8.GetString(workspace.ReadBytes(path)));
                    break;
                case 2:
                    workspace.Delete(workspace.Parse(path));
                    break;
                case 3:
                    File.CreateSymbolicLink(workspace.Resolve(path), target.Replace("\0", "", StringComparison.Ordinal) + "x");
                    break;
                case 4:
                    File.CreateSymbolicLink(workspace.Resolve(path), folder["outside"]);
                    break;
                case 5:
                    File.CreateSymbolicLink(workspace.Resolve(path), "../..");
                    break;
                default:
                    workspace.WriteBytes(path + "/" + other, "x"u8);
                    break;
            }
        }
        catch (Exception refused) when (refused is ActionException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            // Refused, or there is already something.
        }
    }

    private static void RequireUntouched(ScratchFolder folder)
    {
        Assert.Equal(Secret, folder.Read("outside"));
        Assert.Equal(Secret, folder.Read("outer/outside"));
        Assert.Equal(["outer", "outside"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(["outside", "w"], Directory.EnumerateFileSystemEntries(folder["outer"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    private static void RequireLinksInside(string root)
    {
        foreach (string path in Directory.EnumerateFileSystemEntries(root, "*", new EnumerationOptions { AttributesToSkip = 0, RecurseSubdirectories = true }))
        {
            if (new FileInfo(path).LinkTarget is { } target)
            {
                Assert.StartsWith(root, Path.GetFullPath(target, Path.GetDirectoryName(path)!), StringComparison.Ordinal);
            }
        }
    }

    private static MemoryStream Zip((string Path, string Target, int Kind)[] entries)
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, target, kind) in entries)
            {
                var entry = zip.CreateEntry(path.Length > 0 ? path : "x");
                entry.ExternalAttributes = (kind == 0 ? 0xA1FF : 0x81A4) << 16;
                using var stream = entry.Open();
                stream.Write(System.Text.Encoding.UTF8.GetBytes(kind == 0 ? target : "x"));
            }
        }

        bytes.Position = 0;
        return bytes;
    }

    private static MemoryStream Tar((string Path, string Target, int Kind)[] entries)
    {
        var bytes = new MemoryStream();
        using (var tar = new TarWriter(bytes, TarEntryFormat.Pax, leaveOpen: true))
        {
            foreach (var (path, target, kind) in entries)
            {
                string name = path.Replace("\0", "", StringComparison.Ordinal) is { Length: > 0 } safe ? safe : "x";
                string link = target.Replace("\0", "", StringComparison.Ordinal) is { Length: > 0 } safeLink ? safeLink : "x";
                tar.WriteEntry(kind switch
                {
                    0 => new PaxTarEntry(TarEntryType.SymbolicLink, name) { LinkName = link },
                    1 => new PaxTarEntry(TarEntryType.HardLink, name) { LinkName = link },
                    2 => new PaxTarEntry(TarEntryType.Directory, name),
                    _ => new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream("x"u8.ToArray()) },
                });
            }
        }

        bytes.Position = 0;
        return bytes;
    }

    private static byte[] Mangled(ArchiveFormat format, byte[] random)
    {
        using var plain = format == ArchiveFormat.Zip ? Zip([("a", "", 1), ("b/c", "", 1)]) : Tar([("a", "", 3), ("b", "a", 0)]);
        byte[] bytes = plain.ToArray();
        if (format == ArchiveFormat.TarGzip)
        {
            using var packed = new MemoryStream();
            using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            {
                gzip.Write(bytes);
            }

            bytes = packed.ToArray();
        }

        for (int i = 0; i + 1 < Math.Min(random.Length, 12); i += 2)
        {
            bytes[random[i] * bytes.Length / 256] = random[i + 1];
        }

        return bytes;
    }
}
