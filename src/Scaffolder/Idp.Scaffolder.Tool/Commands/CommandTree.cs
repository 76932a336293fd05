using System.CommandLine;
using System.CommandLine.Help;
using Idp.CommandLine;
using Idp.Scaffolder.Tool.Commands.Actions;
using Idp.Scaffolder.Tool.Commands.Check;
using Idp.Scaffolder.Tool.Commands.DryRun;
using Idp.Scaffolder.Tool.Commands.Render;
using Idp.Scaffolder.Tool.Commands.Run;
using Idp.Scaffolder.Tool.Commands.Test;
using Idp.Scaffolder.Tool.Commands.Update;

namespace Idp.Scaffolder.Tool.Commands;

/// <summary>All the commands.</summary>
internal static class CommandTree
{
    public const string Name = "idp-template";

    public static Command Create(Surroundings surroundings)
    {
        // Not a RootCommand: that one takes its name and version from whatever process it runs in.
        var root = new ToolCommand(Name, "Checks, tests and runs Backstage software templates without a portal.")
        {
            Examples =
            [
                $"{Name} check templates/",
                $"{Name} test templates/",
                $"{Name} dry-run templates/service --values values.json --output out/",
                $"{Name} run templates/service --workspace out/ --journal run.journal",
                $"{Name} update . --template templates/service",
            ],
        };
        root.Add(new HelpOption("--help", "-h", "-?") { Action = new HelpWithExamples() });
        root.Add(new Option<bool>("--version") { Description = "Show the version and exit", Action = new VersionAction(), Arity = ArgumentArity.Zero });
        root.Add(CheckCommand.Create(surroundings));
        root.Add(DryRunCommand.Create(surroundings));
        root.Add(TestCommand.Create(surroundings));
        root.Add(RunCommand.Create(surroundings));
        root.Add(UpdateCommand.Create(surroundings));
        root.Add(ActionsCommand.Create(surroundings));
        root.Add(RenderCommand.Create(surroundings));
        root.Action = new HelpWithExamples { ExitCode = ExitCode.CouldNotRun };
        return root;
    }
}
