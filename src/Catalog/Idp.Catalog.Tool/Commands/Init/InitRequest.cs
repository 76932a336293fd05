namespace Idp.Catalog.Tool.Commands.Init;

/// <summary>What <c>init</c> was asked to do; what is null is found out.</summary>
/// <param name="Folder">The folder to describe.</param>
internal sealed record InitRequest(string Folder)
{
    public string? Name { get; init; }

    public string? Owner { get; init; }

    public string? Type { get; init; }

    public string? Lifecycle { get; init; }

    public string? System { get; init; }

    public bool Force { get; init; }

    public bool DryRun { get; init; }
}
