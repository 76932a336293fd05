using Idp.Content;
using LibGit2Sharp;

namespace Idp.TechDocs.Git.Trees;

/// <summary>What is at a path of a tree once every link on the way is followed.</summary>
/// <param name="Status">Whether something is there.</param>
/// <param name="Object">The file or folder; null when there is none.</param>
/// <param name="Reason">Why there is none, one line for people.</param>
internal readonly record struct TreePlace(ContentStatus Status, GitObject? Object, string? Reason);
