namespace Idp.Diagnostics;

/// <summary>What a SARIF log says of the run.</summary>
public sealed record SarifOptions
{
    /// <summary>The name of the tool. Default: <c>idp</c>.</summary>
    public string ToolName { get; init; } = "idp";

    /// <summary>The version of the tool, or null to leave it out.</summary>
    public string? ToolVersion { get; init; }

    /// <summary>The page of the tool. Default: the project's.</summary>
    public Uri InformationUri { get; init; } = new("https://github.com/idp-libraries/idp-libraries");

    /// <summary>The folder that relative paths start from, as an absolute URI; null leaves it to the reader, which takes the root of the checkout.</summary>
    public Uri? SourceRoot { get; init; }
}
