using System.CommandLine;
using Idp.Catalog.Graph;
using Idp.Catalog.Tool.Reading;
using Idp.CommandLine;

namespace Idp.Catalog.Tool.Commands.Graph;

/// <summary>Which part of a graph is wanted.</summary>
internal sealed class PartOptions
{
    private const int MostInPicture = 500;

    private readonly Option<string[]> _relations = RelationsOption.Create("The types of relations to follow, with commas between them. Default: all.");

    private readonly Option<string> _direction = new("--direction", "-d")
    {
        Description = "Follow relations from their source (out), from their target (in), or both ways.",
        HelpName = "out|in|both",
        DefaultValueFactory = _ => "both",
    };

    private readonly Option<int?> _depth = new("--depth") { Description = "Steps from the entity. Default: 1.", HelpName = "N" };

    private readonly Option<int?> _maxNodes = new("--max-nodes") { Description = "The most entities to show, nearest first. Default: 500 in a picture.", HelpName = "N" };

    private PartOptions(Command command)
    {
        _direction.AcceptOnlyFromAmong("out", "in", "both");
        NumberOption.AtLeast(_depth, 0);
        NumberOption.AtLeast(_maxNodes, 1);
        command.Add(_relations);
        command.Add(_direction);
        command.Add(_depth);
        command.Add(_maxNodes);
    }

    public static PartOptions AddTo(Command command) => new(command);

    public SubgraphOptions Read(ParseResult parsed, Asked asked)
    {
        var direction = parsed.GetRequiredValue(_direction) switch
        {
            "out" => WalkDirection.Outgoing,
            "in" => WalkDirection.Incoming,
            _ => WalkDirection.Both,
        };
        var types = RelationNames.Find(parsed.GetValue(_relations) ?? [], asked.Catalog);
        return new SubgraphOptions
        {
            Walk = types.Count == 0 ? GraphWalk.Along(direction) : GraphWalk.Along(direction, types),
            MaxDepth = parsed.GetValue(_depth) ?? 1,
            MaxNodes = parsed.GetValue(_maxNodes) ?? (asked.Format is "console" or "json" ? int.MaxValue : MostInPicture),
        };
    }
}
