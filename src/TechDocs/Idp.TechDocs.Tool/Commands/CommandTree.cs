using System.CommandLine;
using System.CommandLine.Help;
using Idp.CommandLine;
using Idp.TechDocs.Tool.Commands.Build;
using Idp.TechDocs.Tool.Commands.Check;
using Idp.TechDocs.Tool.Commands.Coverage;
using Idp.TechDocs.Tool.Commands.Publish;
using Idp.TechDocs.Tool.Commands.Search;
using Idp.TechDocs.Tool.Commands.Serve;

namespace Idp.TechDocs.Tool.Commands;

/// <summary>All the commands.</summary>
internal static class CommandTree
{
    public const string Name = "idp-docs";

    public static Command Create(ToolConsole console)
    {
        // Not a RootCommand: that one takes its name and version from whatever process it runs in.
        var root = new ToolCommand(Name, "Builds, serves, checks, publishes and searches documentation sites (mkdocs.yml, as TechDocs has them) without Python.")
        {
            Examples =
            [
                $"{Name} serve .",
                $"{Name} build . --output site --strict",
                $"{Name} check services/orders",
                $"{Name} coverage . --stale-after 180d",
                $"{Name} publish site --to /srv/techdocs --entity default/component/orders",
                $"{Name} search rotate keys --site site",
            ],
        };
        root.Add(new HelpOption("--help", "-h", "-?") { Action = new HelpWithExamples() });
        root.Add(new Option<bool>("--version") { Description = "Show the version and exit", Action = new VersionAction(), Arity = ArgumentArity.Zero });
        root.Add(BuildCommand.Create(console));
        root.Add(ServeCommand.Create(console));
        root.Add(CheckCommand.Create(console));
        root.Add(CoverageCommand.Create(console));
        root.Add(PublishCommand.Create(console));
        root.Add(SearchCommand.Create(console));
        root.Action = new HelpWithExamples { ExitCode = ExitCode.CouldNotRun };
        return root;
    }
}
