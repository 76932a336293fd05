using System.CommandLine;

namespace Idp.Catalog.Tool.Commands;

/// <summary>A command whose help ends with examples.</summary>
internal sealed class ToolCommand(string name, string description) : Command(name, description)
{
    /// <summary>Whole command lines.</summary>
    public IReadOnlyList<string> Examples { get; init; } = [];
}
