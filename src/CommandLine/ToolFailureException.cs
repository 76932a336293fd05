namespace Idp.CommandLine;

/// <summary>Why a command cannot run, in one line for the user. The command ends with <see cref="ExitCode.CouldNotRun"/>.</summary>
internal sealed class ToolFailureException(string message) : Exception(message);
