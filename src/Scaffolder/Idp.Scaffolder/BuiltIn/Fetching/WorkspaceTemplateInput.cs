using Idp.Scaffolder.BuiltIn.Skeletons;

namespace Idp.Scaffolder.BuiltIn.Fetching;

internal sealed record WorkspaceTemplateInput : SkeletonInput
{
    public required string SourcePath { get; init; }

    public required string TargetPath { get; init; }
}
