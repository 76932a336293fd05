using System.CommandLine;
using Idp.Catalog.Tool.Reading;
using Idp.CommandLine;

namespace Idp.Catalog.Tool.Commands.Kinds;

/// <summary><c>idp-catalog kinds</c></summary>
internal static class KindsCommand
{
    public static Command Create(ToolConsole console)
    {
        var command = new ToolCommand("kinds", "Lists the kinds that are known, with their versions and what they are for.")
        {
            Examples = ["idp-catalog kinds --model", "idp-catalog kinds --kinds catalog-model.yaml"],
        };
        var kinds = KindsOptions.AddTo(command);
        command.SetAction(parsed =>
        {
            var definitions = kinds.Read(parsed).Kinds.Where(kind => kind.SpecType is null).ToArray();
            var width = definitions.Max(kind => kind.Kind.Length);
            foreach (var kind in definitions)
            {
                console.Output.Write($"{kind.Kind.PadRight(width)}  {string.Join(", ", kind.ApiVersions)}  {kind.Description}\n");
            }

            return ExitCode.Success;
        });
        return command;
    }
}
