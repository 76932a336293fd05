using Idp.TechDocs.Building;

namespace Idp.TechDocs.Theme;

/// <summary>The files of the look, which are the same for every site.</summary>
internal static class ThemeFiles
{
    private const string Prefix = "theme/";

    public static void WriteTo(SiteWriter writer)
    {
        var assembly = typeof(ThemeFiles).Assembly;
        foreach (string name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var resource = assembly.GetManifestResourceStream(name)!;
            using var file = writer.Create("assets/" + name[Prefix.Length..]);
            resource.CopyTo(file);
        }
    }
}
