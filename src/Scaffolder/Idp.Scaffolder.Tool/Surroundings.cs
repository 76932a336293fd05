using Idp.CommandLine;
using Idp.Scaffolder.Tool.Prompting;

namespace Idp.Scaffolder.Tool;

/// <summary>What is around one run of the tool.</summary>
/// <param name="Console">Where to write.</param>
internal sealed record Surroundings(ToolConsole Console)
{
    /// <summary>What is read in; nothing unless said.</summary>
    public TextReader Input { get; init; } = TextReader.Null;

    /// <summary>Who answers questions; null when nobody is there.</summary>
    public ITerminal? Terminal { get; init; }

    /// <summary>Fires at Ctrl-C: the user wants no more of it.</summary>
    public CancellationToken Interrupted { get; init; }

    /// <summary>Fires when the process must stop, which the user may not even know.</summary>
    public CancellationToken Terminated { get; init; }
}
