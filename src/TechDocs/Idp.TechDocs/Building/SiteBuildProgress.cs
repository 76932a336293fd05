namespace Idp.TechDocs;

/// <summary>How far the building of a site is.</summary>
/// <param name="Pages">How many pages are converted.</param>
/// <param name="Total">How many there are.</param>
public readonly record struct SiteBuildProgress(int Pages, int Total);
