namespace Idp.Catalog.Tool.Commands.Init.Manifests;

/// <summary>A pyproject.toml, of the standard or of Poetry.</summary>
internal static class PythonManifest
{
    public static Manifest? Read(string file, string text)
    {
        return new Manifest("python", Find("name"))
        {
            Description = Find("description"),
            Version = Find("version"),
            Type = IsService(text) ? "service" : "library",
        };

        string? Find(string key) => TomlText.Find(text, "project", key) ?? TomlText.Find(text, "tool.poetry", key);
    }

    private static bool IsService(string text)
        => ((string[])["fastapi", "flask", "django", "uvicorn", "gunicorn", "aiohttp"]).Any(package => text.Contains(package, StringComparison.OrdinalIgnoreCase));
}
