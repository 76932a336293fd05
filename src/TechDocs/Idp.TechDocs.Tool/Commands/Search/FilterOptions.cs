using System.CommandLine;
using Idp.TechDocs.Search;

namespace Idp.TechDocs.Tool.Commands.Search;

/// <summary>The options that narrow what is found; each may be given more than once.</summary>
internal sealed class FilterOptions
{
    private readonly Option<string[]> _owners = Of("--owner", "Only pages of this owner, as group:default/checkout, in an index that was told of owners.");
    private readonly Option<string[]> _kinds = Of("--kind", "Only pages about this kind, as component; as --owner.");
    private readonly Option<string[]> _lifecycles = Of("--lifecycle", "Only pages about what is in this part of its life, as production; as --owner.");
    private readonly Option<string[]> _tags = Of("--tag", "Only pages with this tag, which their front matter has.");

    public static FilterOptions AddTo(Command command)
    {
        var options = new FilterOptions();
        command.Add(options._owners);
        command.Add(options._kinds);
        command.Add(options._lifecycles);
        command.Add(options._tags);
        return options;
    }

    public SearchFilter Read(ParseResult parsed) => new()
    {
        Owners = [.. parsed.GetValue(_owners) ?? []],
        Kinds = [.. parsed.GetValue(_kinds) ?? []],
        Lifecycles = [.. parsed.GetValue(_lifecycles) ?? []],
        Tags = [.. parsed.GetValue(_tags) ?? []],
    };

    private static Option<string[]> Of(string name, string description) => new(name) { Description = description, HelpName = "VALUE" };
}
