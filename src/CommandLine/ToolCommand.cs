using System.CommandLine;

namespace Idp.CommandLine;

/// <summary>A command whose help ends with examples.</summary>
internal sealed class ToolCommand(string name, string description) : Command(name, description)
{
    /// <summary>Whole command lines.</summary>
    public IReadOnlyList<string> Examples { get; init; } = [];

    /// <summary>What the exit codes mean, a line each; empty where the help does not tell.</summary>
    public IReadOnlyList<string> ExitCodes { get; init; } = [];
}
