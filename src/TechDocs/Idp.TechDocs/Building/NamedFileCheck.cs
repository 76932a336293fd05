using Idp.Diagnostics;
using Idp.TechDocs.Configuration.Sections;
using Idp.TechDocs.Pages;

namespace Idp.TechDocs.Building;

/// <summary>Checks that files which the configuration names are in the pages' folder.</summary>
internal static class NamedFileCheck
{
    public static IEnumerable<Diagnostic> Run(SiteConfiguration configuration, SiteFiles files)
    {
        var named = configuration.ExtraCss.Index().Select(style => (Setting: SettingPlaces.NameOfStyle(style.Index), Path: (string?)style.Item))
            .Prepend(("theme.favicon", configuration.Theme.Favicon))
            .Prepend(("theme.logo", configuration.Theme.Logo));
        foreach (var (setting, path) in named)
        {
            if (path is { Length: > 0 } && !path.StartsWith('/') && !NavigationCheck.IsElsewhere(path) && !IsThere(path, files))
            {
                yield return new Diagnostic(SiteFileFaults.NamedFileNotFound, configuration.Places.GetValueOrDefault(setting), path, setting);
            }
        }
    }

    private static bool IsThere(string path, SiteFiles files)
    {
        int end = path.AsSpan().IndexOfAny('?', '#');
        return SitePath.Normalize(end < 0 ? path : path[..end]) is { } file && (files.UrlOf(file) ?? files.UrlOf(Uri.UnescapeDataString(file))) is not null;
    }
}
