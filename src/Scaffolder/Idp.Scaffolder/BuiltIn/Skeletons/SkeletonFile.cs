using Idp.Content;
using Idp.Scaffolder.Workspaces;

namespace Idp.Scaffolder.BuiltIn.Skeletons;

/// <summary>One entry of a skeleton that is written.</summary>
/// <param name="Source">Where it is in the skeleton.</param>
/// <param name="Target">Where it goes in the workspace.</param>
/// <param name="IsRendered">Whether its content is rendered, if it is text.</param>
/// <param name="IsKept">Whether patterns kept it from being rendered, for the log.</param>
internal sealed record SkeletonFile(FolderEntry Source, ContentPath Target, bool IsRendered, bool IsKept);
