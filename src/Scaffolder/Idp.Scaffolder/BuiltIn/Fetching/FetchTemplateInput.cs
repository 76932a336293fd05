using Idp.Scaffolder.BuiltIn.Skeletons;

namespace Idp.Scaffolder.BuiltIn.Fetching;

internal sealed record FetchTemplateInput : SkeletonInput
{
    public required string Url { get; init; }

    public string? TargetPath { get; init; }

    public string? Token { get; init; }
}
