namespace Idp.Content;

/// <summary>A part of a tree that a search could not look at.</summary>
/// <param name="Path">Where, from the root.</param>
/// <param name="Status">What is the matter.</param>
/// <param name="Reason">One line for people.</param>
public sealed record ContentProblem(ContentPath Path, ContentStatus Status, string Reason);
