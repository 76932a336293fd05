using System.CommandLine;
using System.CommandLine.Invocation;

namespace Idp.CommandLine;

/// <summary>Writes the version of the tool.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.Write($"{ToolVersion.Text}\n");
        return ExitCode.Success;
    }
}
