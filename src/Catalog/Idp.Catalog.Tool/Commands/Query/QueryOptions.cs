using System.CommandLine;
using Idp.Catalog.Query;
using Idp.CommandLine;

namespace Idp.Catalog.Tool.Commands.Query;

/// <summary>The options of <c>query</c>.</summary>
internal sealed class QueryOptions
{
    private readonly Option<bool> _backstage = new("--backstage")
    {
        Description = "QUERY is what Backstage's API takes as filter: kind=component,spec.type=service; several as filter=…&filter=….",
    };

    private readonly Option<string[]> _order = Many("--order", "Order by this field; FIELD:desc for large values first. May be given more than once.", "FIELD[:desc]");
    private readonly Option<int?> _limit = new("--limit", "-n") { Description = "The most entities to show. Default: all.", HelpName = "N" };
    private readonly Option<string[]> _fields = Many("--fields", "Show only these fields, with commas between them.", "FIELD,…");
    private readonly Option<string[]> _facets = Many("--facet", "Count the values of this field, instead of showing entities. May be given more than once.", "FIELD");
    private readonly Option<bool> _count = new("--count") { Description = "Show only the number of entities." };

    private QueryOptions(Command command)
    {
        NumberOption.AtLeast(_limit, 0);
        foreach (Option option in (ReadOnlySpan<Option>)[_backstage, _order, _limit, _fields, _count, _facets])
        {
            command.Add(option);
        }
    }

    public static QueryOptions AddTo(Command command) => new(command);

    public QueryRequest Read(ParseResult parsed) => new(
        parsed.GetValue(_backstage),
        [.. (parsed.GetValue(_order) ?? []).Select(ReadOrder)],
        parsed.GetValue(_limit),
        [.. Lists(parsed.GetValue(_fields))],
        [.. Lists(parsed.GetValue(_facets))],
        parsed.GetValue(_count));

    private static EntityOrder ReadOrder(string text)
    {
        int colon = text.LastIndexOf(':');
        string field = colon < 0 ? text : text[..colon];
        string direction = colon < 0 ? "asc" : text[(colon + 1)..];
        return field.Trim().Length > 0 && direction is "asc" or "desc"
            ? new EntityOrder(field.Trim(), direction == "desc")
            : throw new ToolFailureException($"'{text}' is nothing to order by; write FIELD, FIELD:asc or FIELD:desc");
    }

    private static IEnumerable<string> Lists(string[]? lists)
        => (lists ?? []).SelectMany(list => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.Ordinal);

    private static Option<string[]> Many(string name, string description, string helpName)
        => new(name) { Description = description, HelpName = helpName, Arity = ArgumentArity.OneOrMore };
}
