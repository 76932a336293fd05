using System.Collections.Immutable;
using System.Globalization;
using Idp.Diagnostics;
using Idp.TechDocs.Configuration.Tree;

namespace Idp.TechDocs.Configuration.Sections;

/// <summary>Finds where settings were written that are judged once the files of the site are known.</summary>
internal static class SettingPlaces
{
    public static ImmutableDictionary<string, SourceLocation> Of(ConfigMap root)
    {
        var places = ImmutableDictionary.CreateBuilder<string, SourceLocation>(StringComparer.Ordinal);
        if (root.FindEntry("nav") is { } nav)
        {
            places["nav"] = nav.KeyLocation;
        }

        var theme = root.Find("theme") as ConfigMap;
        foreach (string key in (string[])["logo", "favicon"])
        {
            if (theme?.Find(key) is { } value)
            {
                places[$"theme.{key}"] = value.Location;
            }
        }

        var styles = (root.Find("extra_css") as ConfigList)?.Items.Where(item => item is ConfigScalar { Value: string }) ?? [];
        foreach (var (number, style) in styles.Index())
        {
            places[NameOfStyle(number)] = style.Location;
        }

        return places.ToImmutable();
    }

    /// <summary>What an entry of <c>extra_css</c> is called among the places.</summary>
    public static string NameOfStyle(int number) => string.Create(CultureInfo.InvariantCulture, $"extra_css[{number}]");
}
