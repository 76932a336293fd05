using System.CommandLine;
using System.CommandLine.Invocation;

namespace Idp.CommandLine;

/// <summary>A tool without its process: arguments in, texts and an exit code out. Never throws for input.</summary>
internal static class ToolRunner
{
    private const string Issues = "https://github.com/idp-libraries/idp-libraries/issues";

    /// <summary>Runs one command line.</summary>
    /// <param name="root">The commands; its name is the tool's.</param>
    /// <param name="args">The arguments.</param>
    /// <param name="console">Where to write.</param>
    /// <param name="cancellationToken">Ends the run with <see cref="ExitCode.Interrupted"/>.</param>
    public static async Task<int> RunAsync(Command root, IReadOnlyList<string> args, ToolConsole console, CancellationToken cancellationToken)
    {
        try
        {
            var code = await InvokeAsync(root, args, console, cancellationToken).ConfigureAwait(false);
            if (!cancellationToken.IsCancellationRequested)
            {
                // What a command that was told to stop has written is left to the end of the process.
                await console.Output.FlushAsync(cancellationToken).ConfigureAwait(false);
            }

            return code;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            console.Say($"{root.Name}: interrupted");
            return ExitCode.Interrupted;
        }
        catch (ToolFailureException failure)
        {
            console.Say($"{root.Name}: {failure.Message}");
            return ExitCode.CouldNotRun;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            console.Say($"{root.Name}: cannot read or write: {e.Message.TrimEnd('.')}");
            return ExitCode.CouldNotRun;
        }
#pragma warning disable CA1031 // Nobody wants a stack trace from a tool; what is not foreseen is a defect, and says so.
        catch (Exception defect)
#pragma warning restore CA1031
        {
            console.Say($"{root.Name}: a defect of the tool: {defect.GetType().Name}: {defect.Message.TrimEnd('.')}. Please report it with the command line: {Issues}");
            return ExitCode.CouldNotRun;
        }
    }

    private static async Task<int> InvokeAsync(Command root, IReadOnlyList<string> args, ToolConsole console, CancellationToken cancellationToken)
    {
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = ArgumentFile.TryRead });
        var configuration = new InvocationConfiguration
        {
            Output = console.Output,
            Error = console.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        if (parsed.Action is ParseErrorAction refusal)
        {
            refusal.ShowHelp = false;
            configuration.Output = console.Error;
            await parsed.InvokeAsync(configuration, cancellationToken).ConfigureAwait(false);
            console.Say($"Run '{HelpCommand(parsed)}' for the options.");
            return ExitCode.CouldNotRun;
        }

        return await parsed.InvokeAsync(configuration, cancellationToken).ConfigureAwait(false);
    }

    private static string HelpCommand(ParseResult parsed)
    {
        var (command, root) = (parsed.CommandResult.Command, parsed.RootCommandResult.Command);
        return command == root ? $"{root.Name} --help" : $"{root.Name} {command.Name} --help";
    }
}
