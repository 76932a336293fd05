namespace Idp.Scaffolder.Testing.Golden;

/// <summary>The names of golden files: a descriptor is kept as <c>catalog-info.yaml.golden</c>, so that no catalog takes it for an entity.</summary>
internal static class GoldenName
{
    private const string Ending = ".golden";

    /// <summary>The path of the file that a golden file stands for.</summary>
    public static string Made(string kept) => kept.EndsWith(Ending, StringComparison.Ordinal) && IsDescriptor(kept[..^Ending.Length]) ? kept[..^Ending.Length] : kept;

    /// <summary>The path that a file is kept under.</summary>
    public static string Kept(string made) => IsDescriptor(made) ? made + Ending : made;

    private static bool IsDescriptor(string path) => path[(path.LastIndexOf('/') + 1)..] is "catalog-info.yaml" or "catalog-info.yml";
}
