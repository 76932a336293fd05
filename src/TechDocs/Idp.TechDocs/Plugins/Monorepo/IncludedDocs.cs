namespace Idp.TechDocs;

/// <summary>The pages of another site that a site includes.</summary>
/// <param name="Alias">The folder that they have in the including site.</param>
/// <param name="Folder">Where they are, from the root of the repository.</param>
/// <param name="ConfigurationFile">The configuration of the included site, from the root of the repository.</param>
public sealed record IncludedDocs(string Alias, string Folder, string ConfigurationFile)
{
    /// <summary>The repository of its sources; null for that of the including site.</summary>
    public string? RepoUrl { get; init; }

    /// <summary>What is put between the repository and a page's path to edit it; null for what follows from the including site's.</summary>
    public string? EditUri { get; init; }
}
