using System.CommandLine;
using System.CommandLine.Parsing;
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

    private readonly KindsOptions _kinds;

    private ReadingOptions(Command command, bool withPaths)
    {
        _placeholders.AcceptOnlyFromAmong("file", "stub", "off");
        _paths.Validators.Add(RefuseWhatIsNoPath);
        _root.Validators.Add(RefuseWhatIsNoFolder);
        _origin.Validators.Add(RefuseWhatIsNoAddress);
        if (withPaths)
        {
            command.Add(_paths);
        }

        command.Add(_all);
        command.Add(_root);
        _kinds = KindsOptions.AddTo(command);
        command.Add(_placeholders);
        command.Add(_origin);
    }

    public static ReadingOptions AddTo(Command command) => new(command, withPaths: true);

    /// <summary>For a command that names what it reads by arguments of its own.</summary>
    public static ReadingOptions AddWithoutPathsTo(Command command) => new(command, withPaths: false);

    public IReadOnlyList<string> Paths(ParseResult parsed)
        => parsed.GetValue(_paths) is { Length: > 0 } paths ? paths : ["."];

    /// <summary>Whether there is a path on the command line.</summary>
    public bool NamesPaths(ParseResult parsed) => parsed.GetValue(_paths) is { Length: > 0 };

    /// <summary>The files that the options name, beside the descriptors.</summary>
    public IReadOnlyList<string> Files(ParseResult parsed) => _kinds.Files(parsed);

    public DescriptorReaderOptions Read(ParseResult parsed) => new()
    {
        Kinds = _kinds.Read(parsed),
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

    // The parser takes an option that it does not know for a path.
    private static void RefuseWhatIsNoPath(ArgumentResult paths)
    {
        foreach (var path in paths.Tokens.Select(token => token.Value))
        {
            if (path is ['-', ..])
            {
                paths.AddError($"There is no option '{path}'. For a path of that name write ./{path}");
            }
            else if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal))
            {
                paths.AddError("A path cannot be empty or hold a null character.");
            }
        }
    }

    private static void RefuseWhatIsNoFolder(OptionResult root)
    {
        if (root.Tokens is [var token] && !Directory.Exists(token.Value))
        {
            root.AddError($"--root: there is no folder '{token.Value}'.");
        }
    }

    private static void RefuseWhatIsNoAddress(OptionResult origin)
    {
        if (origin.Tokens is [var token] && !(Uri.TryCreate(token.Value, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"))
        {
            origin.AddError($"--origin: '{token.Value}' is no address; write one such as https://github.com/acme/shop/blob/main/.");
        }
    }

    // Names are appended as they are.
    private static string AsFolder(string origin) => origin.EndsWith('/') ? origin : origin + "/";
}
