using System.CommandLine;
using Idp.CommandLine;

namespace Idp.TechDocs.Tool.Sites;

/// <summary>What every command takes: the folder of a site, and how its configuration is read.</summary>
internal sealed class SiteOptions
{
    private readonly Argument<string> _folder = new("FOLDER")
    {
        Description = "The folder of mkdocs.yml. Without that file its docs folder is built with TechDocs' defaults. Default: the current folder.",
        Arity = ArgumentArity.ZeroOrOne,
        DefaultValueFactory = _ => ".",
    };

    private readonly Option<string?> _config = FileOption.Checked(new Option<string?>("--config")
    {
        Description = "The configuration, relative to FOLDER; the folders and files that it names are read from its own. Default: mkdocs.yaml or mkdocs.yml.",
        HelpName = "FILE",
    });

    private readonly Option<string[]> _variables = new("--env")
    {
        Description = "An environment variable that !ENV in the configuration may read. May be given more than once.",
        HelpName = "NAME",
    };

    private readonly Option<bool> _strict = new("--strict") { Description = "Faults of links, anchors and navigation are errors, and warnings make the exit code 1." };

    public static SiteOptions AddTo(Command command)
    {
        var options = new SiteOptions();
        PathArgument.Check(options._folder);
        command.Add(options._folder);
        command.Add(options._config);
        command.Add(options._variables);
        command.Add(options._strict);
        return options;
    }

    public bool IsStrict(ParseResult parsed) => parsed.GetValue(_strict);

    public SiteFolder Read(ParseResult parsed) => new(parsed.GetValue(_folder) ?? ".")
    {
        ConfigurationFile = parsed.GetValue(_config),
        Variables = parsed.GetValue(_variables) ?? [],
        IsStrict = parsed.GetValue(_strict),
    };
}
