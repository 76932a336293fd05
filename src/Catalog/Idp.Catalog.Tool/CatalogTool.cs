using System.CommandLine;
using System.CommandLine.Invocation;
using Idp.Catalog.Tool.Commands;
using Idp.Catalog.Tool.Execution;
using Idp.Catalog.Tool.Reading;

namespace Idp.Catalog.Tool;

/// <summary>The tool without its process: arguments in, texts and an exit code out. Never throws for input.</summary>
internal static class CatalogTool
{
    private const string Issues = "https://github.com/idp-libraries/idp-libraries/issues";

    /// <summary>Runs one command line.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="console">Where to write.</param>
    /// <param name="cancellationToken">Ends the run with <see cref="ExitCode.Interrupted"/>.</param>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, ToolConsole console, CancellationToken cancellationToken = default)
    {
        try
        {
            var code = await InvokeAsync(args, console, cancellationToken).ConfigureAwait(false);
            await console.Output.FlushAsync(cancellationToken).ConfigureAwait(false);
            return code;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            console.Say("idp-catalog: interrupted");
            return ExitCode.Interrupted;
        }
        catch (ToolFailureException failure)
        {
            console.Say($"idp-catalog: {failure.Message}");
            return ExitCode.CouldNotRun;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            console.Say($"idp-catalog: cannot read or write: {e.Message.TrimEnd('.')}");
            return ExitCode.CouldNotRun;
        }
#pragma warning disable CA1031 // Nobody wants a stack trace from a tool; what is not foreseen is a defect, and says so.
        catch (Exception defect)
#pragma warning restore CA1031
        {
            console.Say($"idp-catalog: a defect of the tool: {defect.GetType().Name}: {defect.Message.TrimEnd('.')}. Please report it with the command line: {Issues}");
            return ExitCode.CouldNotRun;
        }
    }

    private static async Task<int> InvokeAsync(IReadOnlyList<string> args, ToolConsole console, CancellationToken cancellationToken)
    {
        var parsed = CommandTree.Create(console).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = ArgumentFile.TryRead });
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
        var command = parsed.CommandResult.Command;
        return command == parsed.RootCommandResult.Command ? $"{CommandTree.Name} --help" : $"{CommandTree.Name} {command.Name} --help";
    }
}
