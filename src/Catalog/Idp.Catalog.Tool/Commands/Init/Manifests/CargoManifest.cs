namespace Idp.Catalog.Tool.Commands.Init.Manifests;

/// <summary>A Cargo.toml.</summary>
internal static class CargoManifest
{
    public static Manifest? Read(string file, string text) => new("rust", TomlText.Find(text, "package", "name"))
    {
        Description = TomlText.Find(text, "package", "description"),
        Version = TomlText.Find(text, "package", "version"),
        Type = TomlText.HasTable(text, "lib") ? "library" : "service",
    };
}
