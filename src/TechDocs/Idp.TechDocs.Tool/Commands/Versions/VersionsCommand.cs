using System.CommandLine;
using Idp.CommandLine;
using Idp.TechDocs.Tool.Commands.Build;
using Idp.TechDocs.Tool.Reports;
using Idp.TechDocs.Tool.Sites;
using Idp.TechDocs.Versions;

namespace Idp.TechDocs.Tool.Commands.Versions;

/// <summary><c>idp-docs versions list|delete|alias|retitle|set-default SITE …</c></summary>
internal static class VersionsCommand
{
    private static readonly string[] ExitCodes =
    [
        "0  it is done",
        "1  it is not: there is no such version, or the list is at fault",
        "2  the folder cannot be written, or the command line is wrong",
    ];

    public static Command Create(ToolConsole console)
    {
        var command = new ToolCommand("versions", "Lists and changes the versions of a site that was built with --version or --ref, or by mike.")
        {
            Examples =
            [
                "idp-docs versions list site",
                "idp-docs versions alias site 2.1 stable",
                "idp-docs versions set-default site latest",
                "idp-docs versions retitle site 2.1 \"2.1 (long term)\"",
                "idp-docs versions delete site 1.0 1.1",
            ],
            ExitCodes = ExitCodes,
        };
        command.Add(List(console));
        command.Add(Delete(console));
        command.Add(Alias(console));
        command.Add(Retitle(console));
        command.Add(SetDefault(console));
        command.Action = new HelpWithExamples { ExitCode = ExitCode.CouldNotRun };
        return command;
    }

    private static ToolCommand List(ToolConsole console)
    {
        var command = new ToolCommand("list", "Lists the versions, in the order in which readers see them.") { Examples = ["idp-docs versions list site", "idp-docs versions list site --format json"], ExitCodes = ExitCodes };
        var site = BuiltSiteArgument.AddTo(command);
        var report = ReportOptions.AddTo(command);
        command.SetAction(async (parsed, token) =>
        {
            var result = await Of(parsed, site).ReadAsync(token).ConfigureAwait(false);
            var found = report.Read(parsed, isStrict: false, console);
            return found.Format == "json"
                ? await found.WriteAsync(VersionsJson.Of(result), result.Diagnostics, Subject(result), token).ConfigureAwait(false)
                : await found.WriteAsync(result.Diagnostics, Subject(result), token, VersionTable.Of(result)).ConfigureAwait(false);
        });
        return command;
    }

    private static ToolCommand Delete(ToolConsole console)
    {
        var command = new ToolCommand("delete", "Deletes versions, with their aliases, and aliases.") { Examples = ["idp-docs versions delete site 1.0 1.1"], ExitCodes = ExitCodes };
        var site = BuiltSiteArgument.AddTo(command);
        var names = new Argument<string[]>("NAME") { Description = "The versions and aliases.", Arity = ArgumentArity.OneOrMore };
        command.Add(names);
        return Change(command, console, (parsed, token) => Of(parsed, site).RemoveAsync(parsed.GetRequiredValue(names), token));
    }

    private static ToolCommand Alias(ToolConsole console)
    {
        var command = new ToolCommand("alias", "Gives a version more aliases.") { Examples = ["idp-docs versions alias site 2.1 stable latest -u"], ExitCodes = ExitCodes };
        var site = BuiltSiteArgument.AddTo(command);
        var version = AddName(command, "VERSION", "The version, or an alias of it.");
        var aliases = new Argument<string[]>("ALIAS") { Description = "The aliases.", Arity = ArgumentArity.OneOrMore };
        command.Add(aliases);
        var options = new AliasOptions();
        options.AddTo(command);
        return Change(command, console, (parsed, token) => new SiteVersions(parsed.GetRequiredValue(site), options.Read(parsed)).AddAliasesAsync(
            parsed.GetRequiredValue(version), parsed.GetRequiredValue(aliases), token));
    }

    private static ToolCommand Retitle(ToolConsole console)
    {
        var command = new ToolCommand("retitle", "Gives a version another title.") { Examples = ["idp-docs versions retitle site 2.1 \"2.1 (long term)\""], ExitCodes = ExitCodes };
        var site = BuiltSiteArgument.AddTo(command);
        var version = AddName(command, "VERSION", "The version, or an alias of it.");
        var title = AddName(command, "TITLE", "What readers see.");
        return Change(command, console, (parsed, token) => Of(parsed, site).RetitleAsync(parsed.GetRequiredValue(version), parsed.GetRequiredValue(title), token));
    }

    private static ToolCommand SetDefault(ToolConsole console)
    {
        var command = new ToolCommand("set-default", "Lets the root of the site lead to a version or an alias.") { Examples = ["idp-docs versions set-default site latest"], ExitCodes = ExitCodes };
        var site = BuiltSiteArgument.AddTo(command);
        var version = AddName(command, "VERSION", "The version or alias.");
        return Change(command, console, (parsed, token) => Of(parsed, site).SetDefaultAsync(parsed.GetRequiredValue(version), token));
    }

    private static ToolCommand Change(ToolCommand command, ToolConsole console, Func<ParseResult, CancellationToken, Task<SiteVersionsResult>> change)
    {
        var report = ReportOptions.AddTo(command);
        command.SetAction(async (parsed, token) =>
        {
            var result = await change(parsed, token).ConfigureAwait(false);
            return await report.Read(parsed, isStrict: false, console).WriteAsync(result.Diagnostics, Subject(result), token).ConfigureAwait(false);
        });
        return command;
    }

    private static Argument<string> AddName(Command command, string name, string description)
    {
        var argument = new Argument<string>(name) { Description = description };
        command.Add(argument);
        return argument;
    }

    private static SiteVersions Of(ParseResult parsed, Argument<string> site)
    {
        string folder = parsed.GetRequiredValue(site);
        return Directory.Exists(folder) ? new SiteVersions(folder) : throw new ToolFailureException($"there is no folder '{folder}'");
    }

    private static string Subject(SiteVersionsResult result) => CountText.Of(result.Versions.Length, "version");
}
