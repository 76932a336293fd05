namespace Idp.TechDocs.Outputs;

/// <summary>What was found in an article.</summary>
/// <param name="Anchors">All anchors.</param>
/// <param name="HasHeading">Whether there is a heading of the first level.</param>
internal readonly record struct ArticleParts(IReadOnlySet<string> Anchors, bool HasHeading);
