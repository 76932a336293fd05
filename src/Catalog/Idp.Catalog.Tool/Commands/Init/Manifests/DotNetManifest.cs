namespace Idp.Catalog.Tool.Commands.Init.Manifests;

/// <summary>A project file of C#.</summary>
internal static class DotNetManifest
{
    public static Manifest? Read(string file, string text)
    {
        if (XmlText.Parse(text) is not { } project)
        {
            return null;
        }

        var groups = project.Elements().Where(element => element.Name.LocalName == "PropertyGroup").ToArray();
        var sdk = (string?)project.Attribute("Sdk") ?? "";
        return new Manifest("csharp", Find("PackageId") ?? Find("AssemblyName") ?? Path.GetFileNameWithoutExtension(file))
        {
            Description = Find("Description"),
            Version = Find("Version") ?? Find("VersionPrefix"),
            Type = sdk.Contains("BlazorWebAssembly", StringComparison.Ordinal) ? "website"
                : sdk.Contains("Web", StringComparison.Ordinal) || sdk.Contains("Worker", StringComparison.Ordinal) || Find("OutputType") is not null ? "service"
                : "library",
        };

        string? Find(string name) => groups.Select(group => XmlText.Child(group, name)).FirstOrDefault(value => value is not null);
    }
}
