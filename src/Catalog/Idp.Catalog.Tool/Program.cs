using Idp.Catalog.Tool;
using Idp.CommandLine;

using var interruption = new Interruption();
using var console = ToolConsole.OfProcess();
var exitCode = await CatalogTool.RunAsync(args, console, interruption.Token).ConfigureAwait(false);
return interruption.ExitCode ?? exitCode;
