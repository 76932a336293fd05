using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Idp.Diagnostics;
using Idp.Scaffolder.Runs.Events;
using Idp.Scaffolder.Runs.Execution;
using Idp.Scaffolder.Secrets;

namespace Idp.Scaffolder.Runs.Recovery;

/// <summary>A run as its journal tells it, ready to go on; or why it does not.</summary>
internal sealed record Resumption
{
    /// <summary>The result, for a run that is over or cannot go on.</summary>
    public RunResult? Result { get; private init; }

    public RunHistory? History { get; private init; }

    public RunFacts? Facts { get; private init; }

    public SecretBook? Book { get; private init; }

    public ImmutableArray<Diagnostic> Diagnostics { get; private init; } = [];

    public static async Task<Resumption> ReadAsync(ResumeRequest request, CancellationToken cancellationToken)
    {
        var read = await request.Journal.ReadAsync(cancellationToken).ConfigureAwait(false);
        if (!read.Success)
        {
            return Refused(null, read.Diagnostics);
        }

        var history = RunHistory.Read(read.Records, out var fault);
        if (history?.Begin is not { } begin)
        {
            return Refused(history, [.. read.Diagnostics, fault ?? new Diagnostic(RunFaults.NothingToResume, null)]);
        }

        if (ResumeCheck.Template(begin, request) is { } another)
        {
            return Refused(history, [.. read.Diagnostics, another]);
        }

        if (history.End is { } end)
        {
            return new Resumption { History = history, Result = Over(end, read.Diagnostics) };
        }

        if (ResumeCheck.Workspace(begin, request) is { } misplaced)
        {
            return Refused(history, [.. read.Diagnostics, misplaced]);
        }

        if (BeginRecord.MissingSecrets(begin, request) is { IsEmpty: false } missing)
        {
            var refused = Refused(history, [.. read.Diagnostics, .. missing.Select(name => new Diagnostic(RunFaults.SecretMissing, null, name))]);
            return refused with { Result = refused.Result! with { MissingSecrets = missing } };
        }

        return await PrepareAsync(request, history, begin, read.Diagnostics).ConfigureAwait(false);
    }

    private static async Task<Resumption> PrepareAsync(ResumeRequest request, RunHistory history, JsonObject begin, ImmutableArray<Diagnostic> diagnostics)
    {
        var book = new SecretBook(request.Secrets, request.EnvironmentSecrets);
        var seal = new SecretSeal(book);
        try
        {
            if (BeginRecord.Read(begin, request, seal, out var faults) is not { } facts)
            {
                return Refused(history, [.. diagnostics, .. faults]);
            }

            if (ResumeCheck.Decisions(history, facts.Template, request) is { IsEmpty: false } wrong)
            {
                return Refused(history, [.. diagnostics, .. wrong]);
            }

            await DecideAsync(request, history, facts, seal).ConfigureAwait(false);
            return new Resumption { History = history, Facts = facts, Book = book, Diagnostics = diagnostics };
        }
        catch (SealBrokenException broken)
        {
            return Refused(history, [.. diagnostics, new Diagnostic(RunFaults.SecretChanged, null, broken.Message)]);
        }
    }

    // Decisions are durable before anything is done with them.
    private static async Task DecideAsync(ResumeRequest request, RunHistory history, RunFacts facts, SecretSeal seal)
    {
        foreach (var decision in request.Decisions)
        {
            var step = facts.Template.Steps.FirstOrDefault(step => step.Id == decision.StepId && history.Find(step.Index) is { Status: null });
            if (step is null || history.Find(step.Index)!.Calls.GetValueOrDefault(decision.Iteration) is not { IsOpen: true })
            {
                continue;
            }

            var record = new JsonObject
            {
                ["type"] = RecordType.Decision,
                ["step"] = step.Index,
                ["iteration"] = decision.Iteration,
                ["tookEffect"] = decision.TookEffect,
                ["output"] = decision.Output is { } output ? seal.Seal(output) : null,
            };
            await history.AppendAsync(request.Journal, record).ConfigureAwait(false);
        }
    }

    private static Resumption Refused(RunHistory? history, ImmutableArray<Diagnostic> diagnostics)
        => new() { History = history, Result = new RunResult { Status = RunStatus.Refused, Diagnostics = diagnostics } };

    private static RunResult Over(JsonObject end, ImmutableArray<Diagnostic> diagnostics) => new()
    {
        Status = Enum.Parse<RunStatus>(end["status"]!.GetValue<string>()),
        Output = end["output"]?.DeepClone() as JsonObject,
        Error = RunEventJson.ReadError(end["error"]),
        Diagnostics = diagnostics,
    };
}
