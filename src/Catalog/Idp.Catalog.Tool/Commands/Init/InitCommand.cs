using System.CommandLine;
using Idp.CommandLine;

namespace Idp.Catalog.Tool.Commands.Init;

/// <summary><c>idp-catalog init [DIR]</c></summary>
internal static class InitCommand
{
    public static Command Create(ToolConsole console)
    {
        var command = new ToolCommand("init", "Writes a catalog-info.yaml from what a repository says of itself: its manifest, README, CODEOWNERS, remote, docs and API definitions.")
        {
            Examples = ["idp-catalog init --dry-run", "idp-catalog init services/orders --owner team-orders --system shop"],
        };
        var folder = new Argument<string>("DIR") { Description = "The repository, or a folder in it. Default: the current folder.", DefaultValueFactory = _ => "." };
        var name = Text("--name", "NAME", "The name; otherwise that of the package, the remote or the folder.");
        var owner = Text("--owner", "REF", "Who answers for it; otherwise the first owner of * in CODEOWNERS.");
        var type = Text("--type", "TYPE", "service, website, library, …; otherwise guessed from the manifest.");
        var lifecycle = Text("--lifecycle", "STAGE", "experimental, production, deprecated, …; otherwise production, and experimental for versions below 1.");
        var system = Text("--system", "REF", "The system that it is part of.");
        var force = new Option<bool>("--force") { Description = "Write over a catalog-info.yaml that is there." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Show what would be written, and write nothing." };
        command.Add(folder);
        foreach (Option option in (ReadOnlySpan<Option>)[name, owner, type, lifecycle, system, force, dryRun])
        {
            command.Add(option);
        }

        command.SetAction((parsed, cancellationToken) => new InitRun(console).RunAsync(
            new InitRequest(parsed.GetRequiredValue(folder))
            {
                Name = parsed.GetValue(name),
                Owner = parsed.GetValue(owner),
                Type = parsed.GetValue(type),
                Lifecycle = parsed.GetValue(lifecycle),
                System = parsed.GetValue(system),
                Force = parsed.GetValue(force),
                DryRun = parsed.GetValue(dryRun),
            },
            cancellationToken));
        return command;
    }

    private static Option<string?> Text(string name, string value, string description) => new(name) { HelpName = value, Description = description };
}
