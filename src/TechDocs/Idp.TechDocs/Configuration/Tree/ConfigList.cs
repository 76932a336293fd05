using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Idp.Diagnostics;

namespace Idp.TechDocs.Configuration.Tree;

/// <summary>A list.</summary>
internal sealed record ConfigList(ImmutableArray<ConfigNode> Items, SourceLocation Location) : ConfigNode(Location)
{
    public override string Kind => "a list";

    public override JsonNode ToJson() => new JsonArray([.. Items.Select(item => item.ToJson())]);
}
