using Idp.TechDocs.Pages;

namespace Idp.TechDocs;

/// <summary>The order in which MkDocs finds files: those of a folder before its folders, <c>index</c> and <c>README</c> before all others.</summary>
internal static class PageOrder
{
    /// <summary>The paths in order, each once.</summary>
    public static List<string> Of(IEnumerable<string> paths)
    {
        var root = new Folder();
        foreach (string path in paths.Distinct(StringComparer.Ordinal))
        {
            string[] names = path.Split('/');
            var folder = root;
            foreach (string name in names.AsSpan(0, names.Length - 1))
            {
                if (!folder.Folders.TryGetValue(name, out var inner))
                {
                    folder.Folders.Add(name, inner = new Folder());
                }

                folder = inner;
            }

            folder.Files.Add(path);
        }

        var ordered = new List<string>();
        var open = new Stack<Folder>([root]);
        while (open.TryPop(out var folder))
        {
            ordered.AddRange(folder.Files.OrderBy(path => SitePath.IsIndex(path) ? 0 : 1).ThenBy(path => SitePath.IsIndex(path) ? "" : path, CodePointOrder.Instance));
            foreach (var (_, inner) in folder.Folders.OrderByDescending(pair => pair.Key, CodePointOrder.Instance))
            {
                open.Push(inner);
            }
        }

        return ordered;
    }

    private sealed class Folder
    {
        public Dictionary<string, Folder> Folders { get; } = new(StringComparer.Ordinal);

        public List<string> Files { get; } = [];
    }
}
