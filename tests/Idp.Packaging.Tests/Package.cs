using System.IO.Compression;
using System.Xml.Linq;

namespace Idp.Packaging.Tests;

/// <summary>One packed package: what it says and what it holds.</summary>
/// <param name="File">The path of the <c>.nupkg</c>.</param>
/// <param name="Specification">Its nuspec.</param>
/// <param name="Entries">The names of its files.</param>
public sealed record Package(string File, XElement Specification, IReadOnlySet<string> Entries)
{
    /// <summary>The id.</summary>
    public string Name => Value("id");

    /// <summary>The version.</summary>
    public string Version => Value("version");

    /// <summary>The path of the symbol package.</summary>
    public string SymbolFile => Path.ChangeExtension(File, ".snupkg");

    /// <summary>The ids of the packages that it needs, ordered.</summary>
    public IReadOnlyList<string> Dependencies =>
    [
        .. Specification.Descendants().Where(element => element.Name.LocalName == "dependency")
            .Select(element => (string)element.Attribute("id")!)
            .Distinct().Order(StringComparer.Ordinal),
    ];

    /// <summary>The assembly of the project, in the package.</summary>
    public string AssemblyEntry => Entries.First(entry => Path.GetFileName(entry) == $"{Name}.dll");

    /// <summary>Opens a package.</summary>
    public static Package Open(string file)
    {
        using var zip = ZipFile.OpenRead(file);
        using var nuspec = zip.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        var metadata = XDocument.Load(nuspec).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
        return new Package(file, metadata, zip.Entries.Select(entry => entry.FullName).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>An element of the nuspec.</summary>
    public XElement Element(string name) => Specification.Elements().Single(element => element.Name.LocalName == name);

    /// <summary>The text of an element of the nuspec.</summary>
    public string Value(string name) => Element(name).Value;

    /// <summary>The bytes of a file of the package.</summary>
    public byte[] Read(string entry) => Read(File, entry);

    /// <summary>The portable debug information of the assembly, from the symbol package.</summary>
    public byte[] ReadSymbols() => Read(SymbolFile, Path.ChangeExtension(AssemblyEntry, ".pdb"));

    /// <summary>The name, for the list of tests.</summary>
    public override string ToString() => Name;

    private static byte[] Read(string file, string entry)
    {
        using var zip = ZipFile.OpenRead(file);
        using var stream = (zip.GetEntry(entry) ?? throw new FileNotFoundException($"{entry} is not in {file}.")).Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
