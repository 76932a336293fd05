using System.CommandLine;
using Idp.TechDocs.Versions;

namespace Idp.TechDocs.Tool.Commands.Build;

/// <summary>The options of a build that makes versions.</summary>
internal sealed class VersionOptions
{
    private readonly Option<string?> _version = new("--version") { Description = "Build this version, into a folder of its own beside the others that SITE has.", HelpName = "NAME" };
    private readonly Option<string[]> _references = new("--ref") { Description = "Build this branch, tag or commit, as a version of its name, without a checkout. May be given more than once.", HelpName = "REF" };
    private readonly Option<string?> _title = new("--title") { Description = "What readers see of the version. Default: its name.", HelpName = "TEXT" };
    private readonly Option<string[]> _aliases = new("--alias") { Description = "Another name of the version, or of the first --ref, as latest. May be given more than once.", HelpName = "NAME" };
    private readonly Option<bool> _isDefault = new("--default") { Description = "Let the root of SITE lead to the version, or to its first alias." };

    public AliasOptions Aliases { get; private init; } = null!;

    public static VersionOptions AddTo(Command command)
    {
        var options = new VersionOptions { Aliases = new AliasOptions() };
        command.Add(options._version);
        command.Add(options._references);
        command.Add(options._title);
        command.Add(options._aliases);
        command.Add(options._isDefault);
        options.Aliases.AddTo(command);
        command.Validators.Add(result =>
        {
            int references = result.GetValue(options._references)?.Length ?? 0;
            bool named = result.GetValue(options._version) is not null;
            if (references > 1 && (named || result.GetValue(options._title) is not null))
            {
                result.AddError("--version and --title go with one --ref: several have their own names.");
            }
            else if (references == 0 && !named && (result.GetValue(options._title) is not null || result.GetValue(options._isDefault) || result.GetValue(options._aliases) is { Length: > 0 }))
            {
                result.AddError("--title, --alias and --default are of versions: name one with --version or --ref.");
            }
        });
        return options;
    }

    /// <summary>The versions to build; empty for a site without.</summary>
    public IReadOnlyList<RequestedVersion> Read(ParseResult parsed)
    {
        string?[] references = parsed.GetValue(_references) is { Length: > 0 } given ? [.. given] : [null];
        string? name = parsed.GetValue(_version);
        if (name is null && references[0] is null)
        {
            return [];
        }

        return [.. references.Select((reference, i) =>
        {
            var version = new SiteVersion(name ?? reference!.Replace('/', '-'));
            return new RequestedVersion(
                version with { Title = parsed.GetValue(_title) ?? version.Title, Aliases = i == 0 ? [.. (parsed.GetValue(_aliases) ?? []).Distinct()] : [] },
                reference, i == 0 && parsed.GetValue(_isDefault));
        })];
    }
}
