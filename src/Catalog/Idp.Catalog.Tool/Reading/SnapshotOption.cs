using System.CommandLine;
using Idp.Catalog.Kinds;
using Idp.Catalog.Snapshots;
using Idp.Catalog.Snapshots.Files;
using Idp.CommandLine;

namespace Idp.Catalog.Tool.Reading;

/// <summary><c>--snapshot</c>: a catalog in one file, instead of its descriptors or to save reading them.</summary>
internal static class SnapshotOption
{
    private const int LengthOfMark = 64;

    public static Option<string?> AddTo(Command command)
    {
        var option = FileOption.Checked(new Option<string?>("--snapshot")
        {
            Description = "Without a PATH: take the catalog from this file alone. With one: take it from there while it is up to date, otherwise read the descriptors and write it anew.",
            HelpName = "FILE",
        });
        command.Add(option);
        return option;
    }

    /// <summary>Reads the file, and nothing else.</summary>
    /// <exception cref="ToolFailureException">The file cannot be used.</exception>
    public static async Task<CatalogSnapshot> ReadAsync(string file, KindSet kinds, CancellationToken cancellationToken)
    {
        var read = await SnapshotFile.ReadAsync(file, kinds, cancellationToken).ConfigureAwait(false);
        return read.Success ? read.Snapshot : throw new ToolFailureException($"the snapshot '{file}' cannot be used: {read.Diagnostics[0].Message}");
    }

    /// <summary>Whether there is a file that is a snapshot, of whatever version. Pipes are not read from.</summary>
    public static bool IsSnapshot(string file)
    {
        if (!File.Exists(file) || new FileInfo(file).Length == 0)
        {
            return false;
        }

        try
        {
            using var stream = File.OpenRead(file);
            byte[] start = new byte[LengthOfMark];
            int length = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
            var read = SnapshotFile.FromBytes(start.AsMemory(0, length), KindSet.Legacy, file);
            return read.Diagnostics.All(fault => fault.Descriptor != SnapshotFaults.NotASnapshot);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return false;
        }
    }

    /// <summary>Makes sure that a file that is no snapshot, such as a descriptor, is not written over.</summary>
    /// <exception cref="ToolFailureException">There is such a file, or its folder is not there.</exception>
    public static void RefuseOtherFiles(string file)
    {
        if (Directory.Exists(file))
        {
            throw new ToolFailureException($"cannot write '{file}': it is a folder");
        }

        if (File.Exists(file) && new FileInfo(file).Length > 0 && !IsSnapshot(file))
        {
            throw new ToolFailureException($"'{file}' is no snapshot of a catalog, and is left alone");
        }
    }
}
