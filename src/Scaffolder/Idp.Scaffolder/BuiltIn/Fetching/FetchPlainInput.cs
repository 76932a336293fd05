namespace Idp.Scaffolder.BuiltIn.Fetching;

internal sealed record FetchPlainInput
{
    public required string Url { get; init; }

    public string? TargetPath { get; init; }

    public string? Token { get; init; }
}
