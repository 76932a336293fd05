using System.CommandLine;
using Idp.Catalog.Model;
using Idp.Catalog.Snapshots;
using Idp.Catalog.Tool.Reading;
using Idp.CommandLine;

namespace Idp.Catalog.Tool.Commands;

/// <summary>What all commands that ask a catalog have in common: where it comes from, the form of the answer, and where that goes.</summary>
internal sealed class Question
{
    private readonly ToolConsole _console;
    private readonly CatalogOptions _catalog;
    private readonly Option<string> _format;
    private readonly Option<string?> _output;

    private Question(Command command, ToolConsole console, string[] formats)
    {
        _console = console;
        _catalog = CatalogOptions.AddTo(command);
        _format = FormatOption.AddTo(command, formats);
        _output = FileOption.AddOutputTo(command);
    }

    /// <summary>Adds the paths and options to a command, behind its own arguments.</summary>
    public static Question AddTo(Command command, ToolConsole console, params string[] formats) => new(command, console, formats);

    /// <summary>Answers about the catalog as a whole.</summary>
    public Task<int> AskAsync(ParseResult parsed, Func<Asked, Task<int>> answer, CancellationToken cancellationToken)
        => AskAsync(parsed, null, [], answer, cancellationToken);

    /// <summary>Answers about one entity.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="reference">The entity; null for the catalog as a whole. When there is none, nothing is written.</param>
    /// <param name="morePaths">Paths beside those of the options.</param>
    /// <param name="answer">Writes the answer, and tells the exit code.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<int> AskAsync(
        ParseResult parsed, string? reference, IReadOnlyList<string> morePaths, Func<Asked, Task<int>> answer, CancellationToken cancellationToken)
    {
        var query = reference is null ? null : RefQuery.Parse(reference);
        using var target = OutputTarget.Open(parsed.GetValue(_output), _console);
        var catalog = await _catalog.LoadAsync(parsed, morePaths, _console, cancellationToken).ConfigureAwait(false);
        var subject = query?.Find(catalog.Snapshot, _console);
        if (query is not null && subject is null)
        {
            return catalog.Failed ? ExitCode.CouldNotRun : ExitCode.Findings;
        }

        var asked = new Asked(catalog.Snapshot, subject, parsed.GetRequiredValue(_format), target, _console, cancellationToken);
        int code = await answer(asked).ConfigureAwait(false);
        await target.CompleteAsync(cancellationToken).ConfigureAwait(false);
        return catalog.Failed ? ExitCode.CouldNotRun : code;
    }
}

/// <summary>What is asked.</summary>
/// <param name="Catalog">Of whom.</param>
/// <param name="Subject">About whom; null for the catalog as a whole.</param>
/// <param name="Format">In what form.</param>
/// <param name="Target">Where the answer goes.</param>
/// <param name="Console">Where to say what is no answer.</param>
/// <param name="CancellationToken">Ends the work.</param>
internal sealed record Asked(
    CatalogSnapshot Catalog, EntityRef? Subject, string Format, OutputTarget Target, ToolConsole Console, CancellationToken CancellationToken)
{
    public TextWriter Output => Target.Writer;
}
