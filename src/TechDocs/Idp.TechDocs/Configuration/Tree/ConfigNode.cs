using System.Text.Json.Nodes;
using Idp.Diagnostics;

namespace Idp.TechDocs.Configuration.Tree;

/// <summary>A value of a configuration with its place, tags resolved. Immutable.</summary>
internal abstract record ConfigNode(SourceLocation Location)
{
    /// <summary>What it is, for messages.</summary>
    public abstract string Kind { get; }

    /// <summary>The value as JSON; a new one each time.</summary>
    public abstract JsonNode? ToJson();
}
