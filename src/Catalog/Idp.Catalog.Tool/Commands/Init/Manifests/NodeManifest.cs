using Idp.Catalog.Model;

namespace Idp.Catalog.Tool.Commands.Init.Manifests;

/// <summary>A package.json.</summary>
internal static class NodeManifest
{
    private static readonly string[] OfWebsites = ["react-dom", "next", "vue", "nuxt", "@angular/core", "svelte", "astro", "gatsby"];

    public static Manifest? Read(string file, string text)
    {
        EntityValue json;
        try
        {
            json = EntityValue.Parse(text);
        }
        catch (FormatException)
        {
            return null;
        }

        return new Manifest(Has(json, "typescript") ? "typescript" : "javascript", json.GetString("name"))
        {
            Description = json.GetString("description"),
            Version = json["private"].AsBoolean() == true ? null : json.GetString("version"),
            Type = OfWebsites.Any(package => Has(json, package)) ? "website"
                : !json["scripts"]["start"].IsMissing || json["private"].AsBoolean() == true ? "service"
                : "library",
        };
    }

    private static bool Has(EntityValue json, string package)
        => !json["dependencies"][package].IsMissing || !json["devDependencies"][package].IsMissing;
}
