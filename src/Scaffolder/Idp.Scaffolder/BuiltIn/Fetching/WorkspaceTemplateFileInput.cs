using Idp.Scaffolder.BuiltIn.Skeletons;

namespace Idp.Scaffolder.BuiltIn.Fetching;

internal sealed record WorkspaceTemplateFileInput : TextInput
{
    public required string SourcePath { get; init; }

    public required string TargetPath { get; init; }
}
