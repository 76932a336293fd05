using System.CommandLine;
using System.CommandLine.Help;
using Idp.Catalog.Tool.Commands.Validate;
using Idp.Catalog.Tool.Execution;

namespace Idp.Catalog.Tool.Commands;

/// <summary>All the commands.</summary>
internal static class CommandTree
{
    public const string Name = "idp-catalog";

    public static Command Create(ToolConsole console)
    {
        // Not a RootCommand: that one takes its name and version from whatever process it runs in.
        var root = new ToolCommand(Name, "Reads Backstage catalog descriptors (catalog-info.yaml): validates them offline, with a line for every fault, and answers questions about them.")
        {
            Examples = [$"{Name} validate .", $"{Name} init", $"{Name} show component:orders catalogs/"],
        };
        root.Add(new HelpOption("--help", "-h", "-?") { Action = new HelpWithExamples() });
        root.Add(new Option<bool>("--version") { Description = "Show the version and exit", Action = new VersionAction(), Arity = ArgumentArity.Zero });
        root.Add(ValidateCommand.Create(console));
        root.Action = new HelpWithExamples { ExitCode = ExitCode.CouldNotRun };
        return root;
    }
}
