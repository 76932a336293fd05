using System.CommandLine;
using System.Globalization;
using Idp.CommandLine;
using Idp.TechDocs.Tool.Sites;

namespace Idp.TechDocs.Tool.Commands.Serve;

/// <summary><c>idp-docs serve FOLDER</c></summary>
internal static class ServeCommand
{
    private const int MaxPort = 65_535;

    public static Command Create(ToolConsole console)
    {
        var command = new ToolCommand("serve", "Shows a site on this machine, and builds it again when its sources change; browsers follow, and only what is newly wrong is told. Drafts are shown. Ctrl-C ends it.")
        {
            Examples =
            [
                "idp-docs serve .",
                "idp-docs serve services/orders --port 8123",
                "idp-docs serve . --watch ../shared-snippets",
            ],
            ExitCodes =
            [
                "2  the folder is missing, the port is taken, or the command line is wrong",
                "130  ended by Ctrl-C",
            ],
        };
        var site = SiteOptions.AddTo(command);
        var port = new Option<int>("--port", "-p") { Description = "The port, on the loopback address. 0 takes one that is free.", HelpName = "NUMBER", DefaultValueFactory = _ => 8000 };
        NumberOption.AtLeast(port, 0);
        port.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > MaxPort)
            {
                result.AddError($"--port: {token.Value} is no port; the last is {MaxPort}.");
            }
        });
        var watch = FileOption.Checked(new Option<string[]>("--watch", "-w") { Description = "Another folder whose changes count. May be given more than once.", HelpName = "FOLDER" });
        command.Add(port);
        command.Add(watch);
        var noReload = new Option<bool>("--no-reload") { Description = "Pages as they are built: without the script that makes browsers follow changes." };
        command.Add(noReload);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var run = new ServeRun(site.Read(parsed), parsed.GetValue(watch) ?? [], console);
            return await run.RunAsync(parsed.GetValue(port), !parsed.GetValue(noReload), cancellationToken).ConfigureAwait(false);
        });
        return command;
    }
}
