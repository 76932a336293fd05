namespace Idp.TechDocs;

/// <summary>The pages of another site that a site includes.</summary>
/// <param name="Alias">The folder that they have in the including site.</param>
/// <param name="Folder">Where they are, from the root of the repository.</param>
/// <param name="ConfigurationFile">The configuration of the included site, from the root of the repository.</param>
public sealed record IncludedDocs(string Alias, string Folder, string ConfigurationFile);
