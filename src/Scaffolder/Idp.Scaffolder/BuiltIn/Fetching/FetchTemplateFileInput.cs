using Idp.Scaffolder.BuiltIn.Skeletons;

namespace Idp.Scaffolder.BuiltIn.Fetching;

internal sealed record FetchTemplateFileInput : TextInput
{
    public required string Url { get; init; }

    public required string TargetPath { get; init; }

    public string? Token { get; init; }
}
