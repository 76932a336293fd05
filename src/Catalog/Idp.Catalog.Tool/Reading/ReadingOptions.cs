using System.CommandLine;
using Idp.Catalog.Descriptors;

namespace Idp.Catalog.Tool.Reading;

/// <summary>The arguments of every command that reads descriptors.</summary>
internal sealed class ReadingOptions
{
    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Files, folders and globs. A folder means every catalog-info.yaml and catalog-info.yml in it and below. Default: the current folder.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<bool> _all = new("--all") { Description = "A folder means every *.yaml and *.yml in it and below." };

    private readonly Option<bool> _model = new("--model")
    {
        Description = "Judge by the declared model: knows AiResource and MCP servers, and drops relations to kinds that are not allowed.",
    };

    private readonly Option<string[]> _kinds = new("--kinds")
    {
        Description = "A catalog-model.yaml with further kinds and relations; implies --model. May be given more than once.",
        HelpName = "FILE",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _root = new("--root")
    {
        Description = "The folder that placeholders cannot leave, and that names in reports are relative to. Default: the nearest PATH that is a folder.",
        HelpName = "DIR",
    };

    private readonly Option<string> _placeholders = new("--placeholders")
    {
        Description = "What to do about $text, $json, $yaml, $openapi and $asyncapi: read the files, read nothing, or leave them alone.",
        HelpName = "file|stub|off",
        DefaultValueFactory = _ => "file",
    };

    private readonly Option<string?> _origin = new("--origin")
    {
        Description = "Judge each descriptor as if it had been read from this address with its name appended, such as https://github.com/acme/shop/blob/main/.",
        HelpName = "URL",
    };

    private ReadingOptions() => _placeholders.AcceptOnlyFromAmong("file", "stub", "off");

    public static ReadingOptions AddTo(Command command)
    {
        var options = new ReadingOptions();
        command.Add(options._paths);
        command.Add(options._all);
        command.Add(options._root);
        command.Add(options._model);
        command.Add(options._kinds);
        command.Add(options._placeholders);
        command.Add(options._origin);
        return options;
    }

    public IReadOnlyList<string> Paths(ParseResult parsed)
        => parsed.GetValue(_paths) is { Length: > 0 } paths ? paths : ["."];

    public DescriptorReaderOptions Read(ParseResult parsed) => new()
    {
        Kinds = KindsOption.Read(parsed.GetValue(_model), parsed.GetValue(_kinds) ?? []),
        Placeholders = parsed.GetValue(_placeholders) switch
        {
            "stub" => PlaceholderMode.Stub,
            "off" => PlaceholderMode.Off,
            _ => PlaceholderMode.File,
        },
        Origin = parsed.GetValue(_origin) is { } origin ? AsFolder(origin) : null,
        Root = parsed.GetValue(_root),
        AllYaml = parsed.GetValue(_all),
    };

    // Names are appended as they are.
    private static string AsFolder(string origin) => origin.EndsWith('/') ? origin : origin + "/";
}
