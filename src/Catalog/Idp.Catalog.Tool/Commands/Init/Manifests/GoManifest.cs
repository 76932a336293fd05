namespace Idp.Catalog.Tool.Commands.Init.Manifests;

/// <summary>A go.mod.</summary>
internal static class GoManifest
{
    public static Manifest? Read(string file, string text)
    {
        foreach (var line in text.Split('\n'))
        {
            if (line.Split("//")[0].Split((char[])[' ', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries) is ["module", var module])
            {
                return new Manifest("go", PackageName(module.Trim('"')));
            }
        }

        return null;
    }

    // The last part of a module path may be its major version.
    private static string PackageName(string module)
    {
        var parts = module.Split('/');
        return parts.Length > 1 && parts[^1] is ['v', >= '0' and <= '9', ..] ? parts[^2] : parts[^1];
    }
}
