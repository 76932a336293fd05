using Idp.CommandLine;
using Idp.Scaffolder.Tool;
using Idp.Scaffolder.Tool.Prompting;

using var interruption = new Interruption();
using var console = ToolConsole.OfProcess();
using var input = new StreamReader(Console.OpenStandardInput());
var exitCode = await TemplateTool.RunAsync(args, new Surroundings(console)
{
    Input = input,
    Terminal = ProcessTerminal.Find(console),
    Interrupted = interruption.Interrupted,
    Terminated = interruption.Terminated,
}).ConfigureAwait(false);
return interruption.ExitCode ?? exitCode;
