using System.CommandLine;
using Idp.CommandLine;

namespace Idp.TechDocs.Tool.Commands.Search;

/// <summary><c>idp-docs search WORDS --site FOLDER</c></summary>
internal static class SearchCommand
{
    public static Command Create(ToolConsole console)
    {
        var command = new ToolCommand("search", "Searches sites that idp-docs or MkDocs has built, many at once: the best pages first, forgiving typos.")
        {
            Examples =
            [
                "idp-docs search rotate signing keys --site site",
                "idp-docs search '\"signing key\" -rsa' --site sites/*",
                "idp-docs search rollback --site sites/* --index docs.db",
                "idp-docs search rollback --index docs.db --limit 3 --format json",
            ],
            ExitCodes =
            [
                "0  something is found",
                "1  nothing is found",
                "2  a site cannot be read, or the command line is wrong",
            ],
        };
        var words = new Argument<string[]>("WORDS")
        {
            Description = "What to look for: words, \"phrases\", -without, site:, owner:, kind:, lifecycle:, tag:. They stand before --site.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var sites = new Option<string[]>("--site")
        {
            Description = "Folders of built sites.",
            HelpName = "FOLDER",
            AllowMultipleArgumentsPerToken = true,
        };
        var index = FileOption.Checked(new Option<string?>("--index")
        {
            Description = "Keep the index in this file: sites are added to it or brought up to date, and without --site it is asked as it is.",
            HelpName = "FILE",
        });
        var limit = new Option<int>("--limit") { Description = "How many pages are shown.", HelpName = "N", DefaultValueFactory = _ => 10 };
        var noColor = new Option<bool>("--no-color") { Description = "No colours. They are left out anyway when NO_COLOR is set or the output is no terminal." };
        NumberOption.AtLeast(limit, 1);
        command.Add(words);
        command.Add(sites);
        command.Add(index);
        var filters = FilterOptions.AddTo(command);
        command.Add(limit);
        var format = FormatOption.AddTo(command, "console", "json");
        command.Add(noColor);
        command.Validators.Add(result =>
        {
            if (result.GetValue(sites) is not { Length: > 0 } && result.GetValue(index) is null)
            {
                result.AddError("Name the sites to search with --site, or an index with --index.");
            }

            foreach (string word in result.GetValue(words) ?? [])
            {
                if (word.StartsWith("--", StringComparison.Ordinal))
                {
                    result.AddError($"There is no option '{word}'.");
                }
            }
        });
        command.SetAction((parsed, cancellationToken) => new SearchRun(console)
        {
            Text = string.Join(' ', parsed.GetValue(words) ?? []),
            Sites = parsed.GetValue(sites) ?? [],
            IndexFile = parsed.GetValue(index),
            Filter = filters.Read(parsed),
            Limit = parsed.GetValue(limit),
            IsJson = parsed.GetValue(format) == "json",
            HasColor = console.OutputTakesColor && !parsed.GetValue(noColor),
        }.RunAsync(cancellationToken));
        return command;
    }
}
