using System.CommandLine;
using System.CommandLine.Help;
using Idp.Catalog.Tool.Commands.Cycles;
using Idp.Catalog.Tool.Commands.Diff;
using Idp.Catalog.Tool.Commands.Export;
using Idp.Catalog.Tool.Commands.Graph;
using Idp.Catalog.Tool.Commands.Impact;
using Idp.Catalog.Tool.Commands.Init;
using Idp.Catalog.Tool.Commands.Kinds;
using Idp.Catalog.Tool.Commands.Owners;
using Idp.Catalog.Tool.Commands.Query;
using Idp.Catalog.Tool.Commands.Relations;
using Idp.Catalog.Tool.Commands.Schema;
using Idp.Catalog.Tool.Commands.Show;
using Idp.Catalog.Tool.Commands.Snapshot;
using Idp.Catalog.Tool.Commands.Validate;
using Idp.CommandLine;

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
            Examples = [$"{Name} validate .", $"{Name} init", $"{Name} show component:orders catalogs/", $"{Name} impact component:orders", $"{Name} diff ../base ."],
        };
        root.Add(new HelpOption("--help", "-h", "-?") { Action = new HelpWithExamples() });
        root.Add(new Option<bool>("--version") { Description = "Show the version and exit", Action = new VersionAction(), Arity = ArgumentArity.Zero });
        root.Add(ValidateCommand.Create(console));
        root.Add(ShowCommand.Create(console));
        root.Add(RelationsCommand.Create(console));
        root.Add(QueryCommand.Create(console));
        root.Add(GraphCommand.Create(console));
        root.Add(ImpactCommand.Create(console));
        root.Add(CyclesCommand.Create(console));
        root.Add(OwnersCommand.Create(console));
        root.Add(DiffCommand.Create(console));
        root.Add(ExportCommand.Create(console));
        root.Add(SnapshotCommand.Create(console));
        root.Add(SchemaCommand.Create(console));
        root.Add(KindsCommand.Create(console));
        root.Add(InitCommand.Create(console));
        root.Action = new HelpWithExamples { ExitCode = ExitCode.CouldNotRun };
        return root;
    }
}
