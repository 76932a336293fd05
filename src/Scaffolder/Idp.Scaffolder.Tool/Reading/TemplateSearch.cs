using System.Text.RegularExpressions;
using Idp.CommandLine;

namespace Idp.Scaffolder.Tool.Reading;

/// <summary>Finds the templates of a path on the command line.</summary>
internal static partial class TemplateSearch
{
    private const int MaxDepth = 32;
    private const int MaxFolders = 100_000;
    private const int MaxFileBytes = 4 * 1024 * 1024;
    private static readonly string[] UsualNames = ["template.yaml", "template.yml"];
    private static readonly string[] PassedOver = [".git", "node_modules", "bin", "obj"];

    /// <summary>The files of a path: the file itself; of a folder its template, or else those of the folders below.</summary>
    /// <exception cref="ToolFailureException">There is none.</exception>
    public static IReadOnlyList<TemplateFile> Find(string path)
    {
        if (File.Exists(path))
        {
            return [TemplateFile.Of(path)];
        }

        if (!Directory.Exists(path))
        {
            throw new ToolFailureException($"there is no file or folder '{path}'");
        }

        var found = new List<TemplateFile>();
        int folders = 0;
        Search(path, 0, found, ref folders);
        return found.Count > 0 ? found : throw new ToolFailureException($"there is no template in '{path}' or below: no file says 'kind: Template'");
    }

    /// <summary>The one file of a path.</summary>
    /// <exception cref="ToolFailureException">There is none, or there are several.</exception>
    public static TemplateFile FindOne(string path)
        => Find(path) is var found && found.Count == 1
            ? found[0]
            : throw new ToolFailureException($"there are {found.Count} templates in '{path}', such as {found[0].Shown} and {found[1].Shown}; name one");

    private static void Search(string folder, int depth, List<TemplateFile> found, ref int folders)
    {
        var here = InFolder(folder);
        found.AddRange(here);
        if (here.Count > 0 || depth == MaxDepth || ++folders > MaxFolders)
        {
            return;
        }

        foreach (string below in FoldersOf(folder))
        {
            Search(below, depth + 1, found, ref folders);
        }
    }

    // A template's own folders hold skeletons, which may hold files that look like templates: nobody looks there.
    private static List<TemplateFile> InFolder(string folder)
    {
        var usual = UsualNames.Select(name => Path.Join(folder, name)).FirstOrDefault(File.Exists);
        return usual is not null
            ? [TemplateFile.Of(usual)]
            : [.. YamlFilesOf(folder).Where(SaysTemplate).Order(StringComparer.Ordinal).Select(TemplateFile.Of)];
    }

    private static List<string> YamlFilesOf(string folder) => Listing(() => Directory.EnumerateFiles(folder)
        .Where(file => Path.GetExtension(file) is ".yaml" or ".yml"));

    private static List<string> FoldersOf(string folder) => Listing(() => Directory.EnumerateDirectories(folder)
        .Where(below => !PassedOver.Contains(Path.GetFileName(below), StringComparer.Ordinal) && new DirectoryInfo(below).LinkTarget is null)
        .Order(StringComparer.Ordinal));

    private static bool SaysTemplate(string file) => Listing(() =>
        new FileInfo(file) is { Length: > 0 and <= MaxFileBytes } && Kind().IsMatch(File.ReadAllText(file)) ? [file] : []).Count > 0;

    private static List<string> Listing(Func<IEnumerable<string>> list)
    {
        try
        {
            return [.. list()];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    [GeneratedRegex("^kind:[ \t]*[\"']?Template[\"']?[ \t]*(#.*)?\r?$", RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Kind();
}
