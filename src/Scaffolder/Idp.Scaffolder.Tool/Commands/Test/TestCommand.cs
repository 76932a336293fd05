using System.CommandLine;
using Idp.CommandLine;
using Idp.Scaffolder.Tool.Reading;

namespace Idp.Scaffolder.Tool.Commands.Test;

/// <summary><c>idp-template test FOLDER…</c></summary>
internal static class TestCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var command = new ToolCommand("test", "Runs templates with the values of their cases (tests/CASE), and compares what they make with what is kept there.")
        {
            Examples =
            [
                "idp-template test templates/",
                "idp-template test templates/service --case postgresql",
                "idp-template test templates/service --approve",
            ],
            ExitCodes =
            [
                "0  every case came out as kept",
                "1  a case came out otherwise, or its template does not run",
                "2  there is no case, a file of one is missing or cannot be used, or the command line is wrong",
            ],
        };
        var folders = FoldersArgument.AddTo(command);
        var cases = new Option<string[]>("--case") { Description = "Only the cases of this name. May be given more than once.", HelpName = "NAME", Arity = ArgumentArity.OneOrMore };
        var approve = new Option<bool>("--approve") { Description = "Keep what is made now as what has to come out." };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Only the cases that came out otherwise, and no summary." };
        command.Add(cases);
        command.Add(approve);
        command.Add(quiet);
        command.SetAction((parsed, cancellationToken) =>
        {
            var run = new TestRun(surroundings.Console, parsed.GetValue(quiet), new HashSet<string>(parsed.GetValue(cases) ?? [], StringComparer.Ordinal));
            return run.RunAsync(FoldersArgument.Of(parsed, folders), parsed.GetValue(approve), cancellationToken);
        });
        return command;
    }
}
