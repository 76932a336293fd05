using Idp.Diagnostics;

namespace Idp.Catalog.Descriptors.Files;

/// <summary>Finds the descriptors of a folder and those below it, in the order of their names. Version control and installed packages are passed over.</summary>
internal static class FolderSearch
{
    private static readonly EnumerationOptions OneFolder = new() { IgnoreInaccessible = false, AttributesToSkip = FileAttributes.None };

    public static IEnumerable<string> Descriptors(
        string folder, bool allYaml, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        var waiting = new Stack<string>();
        waiting.Push(folder);
        while (waiting.TryPop(out var next))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (files, folders) = List(next, report);
            foreach (var file in files)
            {
                if (allYaml ? IsYaml(file.Name) : file.Name is "catalog-info.yaml" or "catalog-info.yml")
                {
                    yield return Path.Combine(next, file.Name);
                }
            }

            for (var i = folders.Length - 1; i >= 0; i--)
            {
                waiting.Push(Path.Combine(next, folders[i].Name));
            }
        }
    }

    // Linked folders are not entered: they may lead out of the tree, or round in a circle.
    private static (FileSystemInfo[] Files, FileSystemInfo[] Folders) List(string folder, Action<Diagnostic> report)
    {
        try
        {
            var entries = new DirectoryInfo(folder).GetFileSystemInfos("*", OneFolder);
            Array.Sort(entries, (a, b) => string.CompareOrdinal(a.Name, b.Name));
            return (
                Array.FindAll(entries, entry => entry is FileInfo),
                Array.FindAll(entries, entry => entry is DirectoryInfo { LinkTarget: null } && entry.Name is not (".git" or "node_modules")));
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            report(new Diagnostic(ReadingFaults.Unreadable, SourceLocation.OfFile(folder), folder, e.Message.TrimEnd('.')));
            return ([], []);
        }
    }

    private static bool IsYaml(string name)
        => name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
}
