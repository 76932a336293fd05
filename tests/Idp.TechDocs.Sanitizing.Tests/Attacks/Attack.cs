namespace Idp.TechDocs.Sanitizing.Tests.Attacks;

/// <summary>A site that somebody wrote to harm its readers.</summary>
/// <param name="Name">What it tries.</param>
/// <param name="Files">Its files, relative to the folder of the site.</param>
internal sealed record Attack(string Name, IReadOnlyList<(string Path, string Text)> Files)
{
    /// <summary>The page of an attack that has but one.</summary>
    public string Page => Files[0].Text;
}
