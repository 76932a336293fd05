using System.CommandLine;
using Idp.CommandLine;
using Idp.TechDocs.Publishing;
using Idp.TechDocs.Tool.Reports;
using Idp.TechDocs.Tool.Sites;

namespace Idp.TechDocs.Tool.Commands.Publish;

/// <summary><c>idp-docs publish SITE --to FOLDER --entity namespace/kind/name</c></summary>
internal static class PublishCommand
{
    public static Command Create(ToolConsole console)
    {
        var command = new ToolCommand("publish", "Publishes a built site into the folder that TechDocs' backend or a web server reads: readers keep the old site until the new one is whole.")
        {
            Examples =
            [
                "idp-docs publish site --to /srv/techdocs --entity default/component/orders",
                "idp-docs publish site --to /srv/techdocs --entity default/component/orders --no-links",
            ],
            ExitCodes =
            [
                "0  the site is published",
                "1  it is not, or it is and something found weighs as much as --fail-on",
                "2  the folder cannot be written, or the command line is wrong",
            ],
        };
        var site = BuiltSiteArgument.AddTo(command);
        var target = FileOption.Checked(new Option<string>("--to") { Description = "The folder of all published sites; it is made if need be.", HelpName = "FOLDER", Required = true });
        var entity = new Option<string>("--entity") { Description = "Whose site it is.", HelpName = "namespace/kind/name", Required = true };
        entity.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !SiteKey.TryParse(token.Value, out _))
            {
                result.AddError($"--entity: '{token.Value}' is no entity; write namespace/kind/name, as default/component/orders.");
            }
        });
        var noLinks = new Option<bool>("--no-links") { Description = "Make the entity's folder a folder, for readers that do not follow links. They may then read some files of the old site and some of the new." };
        command.Add(target);
        command.Add(entity);
        command.Add(noLinks);
        var report = ReportOptions.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            if (FolderNesting.IsWithin(parsed.GetRequiredValue(target), parsed.GetRequiredValue(site)))
            {
                throw new ToolFailureException($"the site would be published into itself: '{parsed.GetRequiredValue(target)}' is in '{parsed.GetRequiredValue(site)}'");
            }

            var options = new LocalSitePublisherOptions();
            var publisher = new LocalSitePublisher(parsed.GetRequiredValue(target), options with { UsesLinks = options.UsesLinks && !parsed.GetValue(noLinks) });
            return RunAsync(publisher, SiteKey.Parse(parsed.GetRequiredValue(entity)), parsed.GetRequiredValue(site), report.Read(parsed, isStrict: false, console), cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(LocalSitePublisher publisher, SiteKey key, string folder, FindingReport report, CancellationToken cancellationToken)
    {
        if (await publisher.GetReadinessAsync(cancellationToken).ConfigureAwait(false) is { IsReady: false, Reason: var reason })
        {
            throw new ToolFailureException(reason!.TrimEnd('.'));
        }

        var result = await publisher.PublishAsync(key, folder, cancellationToken).ConfigureAwait(false);
        string subject = result.Success ? $"{CountText.Of(result.Files.Length, "file")} published to {result.Address}" : "nothing published";
        int code = await report.WriteAsync(result.Diagnostics, subject, cancellationToken).ConfigureAwait(false);
        return result.Success ? code : ExitCode.Findings;
    }
}
