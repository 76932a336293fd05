using Idp.CommandLine;
using Idp.TechDocs.Tool;

using var interruption = new Interruption();
using var console = ToolConsole.OfProcess();
int exitCode = await DocsTool.RunAsync(args, console, interruption.Token).ConfigureAwait(false);
return interruption.ExitCode ?? exitCode;
