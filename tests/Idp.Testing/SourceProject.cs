using System.Xml.Linq;

namespace Idp.Testing;

/// <summary>One project below <c>src</c>, as its project file says.</summary>
public sealed class SourceProject
{
    private readonly XDocument _xml;

    private SourceProject(string file)
    {
        File = file;
        _xml = XDocument.Load(file);
    }

    /// <summary>Every project below <c>src</c>, ordered by name.</summary>
    public static IReadOnlyList<SourceProject> All { get; } =
    [
        .. Directory.EnumerateFiles(RepositoryRoot.PathTo("src"), "*.csproj", SearchOption.AllDirectories)
            .Select(file => new SourceProject(file))
            .OrderBy(project => project.Name, StringComparer.Ordinal),
    ];

    /// <summary>The full path of the project file.</summary>
    public string File { get; }

    /// <summary>The name of project, assembly and package.</summary>
    public string Name => Path.GetFileNameWithoutExtension(File);

    /// <summary>The folder of the project.</summary>
    public string Folder => Path.GetDirectoryName(File)!;

    /// <summary>The project file from the root of the repository, with <c>/</c>.</summary>
    public string RelativePath => Path.GetRelativePath(RepositoryRoot.Folder, File).Replace('\\', '/');

    /// <summary>Names of the projects and packages that it references; packages for the build alone (<c>PrivateAssets="all"</c>) are left out.</summary>
    public IReadOnlyList<string> References =>
    [
        .. _xml.Descendants("ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(Include(reference).Replace('\\', '/'))),
        .. _xml.Descendants("PackageReference").Where(reference => !IsPrivate(reference)).Select(Include),
    ];

    /// <summary>Whether the project compiles to an assembly that others can use.</summary>
    public bool HasAssembly => Property("IncludeBuildOutput") != "false";

    /// <summary>The value of a property that the project file itself sets, or null.</summary>
    public string? Property(string name) => _xml.Descendants(name).LastOrDefault()?.Value;

    /// <summary>The C# files of the project.</summary>
    public IEnumerable<string> SourceFiles() => Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories)
        .Where(file => !Path.GetRelativePath(Folder, file).Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"));

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    private static string Include(XElement reference) => (string?)reference.Attribute("Include") ?? string.Empty;

    private static bool IsPrivate(XElement reference)
        => string.Equals((string?)reference.Attribute("PrivateAssets"), "all", StringComparison.OrdinalIgnoreCase);
}
