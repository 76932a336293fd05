using System.Reflection;
using Idp.TechDocs.Outputs;

namespace Idp.TechDocs.Theme;

/// <summary>The files of the look, which are the same for every site.</summary>
internal static class ThemeFiles
{
    private const string Prefix = "theme/";

    private static readonly Assembly Assembly = typeof(ThemeFiles).Assembly;

    public static IEnumerable<SiteOutput> All
        => Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => new SiteOutput("assets/" + name[Prefix.Length..], output => Write(name, output)));

    private static void Write(string name, Stream output)
    {
        using var resource = Assembly.GetManifestResourceStream(name)!;
        resource.CopyTo(output);
    }
}
