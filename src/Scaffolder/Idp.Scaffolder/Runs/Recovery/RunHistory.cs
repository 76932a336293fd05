using System.Text.Json;
using System.Text.Json.Nodes;
using Idp.Diagnostics;
using Idp.Scaffolder.Journals;
using Idp.Scaffolder.Runs.Events;

namespace Idp.Scaffolder.Runs.Recovery;

/// <summary>What a journal tells of a run. Values are sealed; steps are known by their index, because ids may repeat.</summary>
internal sealed class RunHistory
{
    private readonly Dictionary<int, StepHistory> _steps = [];

    /// <summary>The record that the run began with; null for an empty journal.</summary>
    public JsonObject? Begin { get; private set; }

    /// <summary>The record of its end; null while it is not over.</summary>
    public JsonObject? End { get; private set; }

    public bool IsCancelled { get; private set; }

    public List<RunEvent> Events { get; } = [];

    public long LastRecord { get; private set; }

    public StepHistory? Find(int step) => _steps.GetValueOrDefault(step);

    /// <summary>Reads records, in their order; null with a fault when one is not understood.</summary>
    public static RunHistory? Read(IEnumerable<JournalRecord> records, out Diagnostic? fault)
    {
        var history = new RunHistory();
        fault = null;
        foreach (var record in records)
        {
            try
            {
                history.Add(RunJson.Parse(record.Json)?.AsObject() ?? throw new FormatException("it is null"));
                history.LastRecord = record.Number;
            }
            catch (Exception problem) when (problem is JsonException or FormatException or InvalidOperationException or ArgumentException or NullReferenceException)
            {
                fault = new Diagnostic(JournalFaults.Unreadable, null, record.Number, problem.Message);
                return null;
            }
        }

        return history;
    }

    /// <summary>Appends a record without events, and takes it in.</summary>
    public async Task AppendAsync(IRunJournal journal, JsonObject record)
    {
        await journal.AppendAsync([new JournalRecord(LastRecord + 1, RunJson.Write(record))]).ConfigureAwait(false);
        LastRecord++;
        Add(record);
    }

    private void Add(JsonObject record)
    {
        string type = Text(record, "type");
        switch (type)
        {
            case RecordType.Begin:
                Begin = record;
                RequireWorkspace(record);
                break;
            case RecordType.Cancel:
                IsCancelled = true;
                break;
            case RecordType.End:
                End = record;
                break;
            case RecordType.Event:
                break;
            default:
                AddToStep(type, record);
                break;
        }

        Events.AddRange((record["events"]?.AsArray() ?? []).Select(item => RunEventJson.Read(item!.AsObject())));
    }

    private void AddToStep(string type, JsonObject record)
    {
        int index = Number(record, "step");
        if (!_steps.TryGetValue(index, out var step))
        {
            _steps[index] = step = new StepHistory();
        }

        switch (type)
        {
            case RecordType.Checkpoint:
                if (record["ok"]?.GetValue<bool>() ?? false)
                {
                    step.Checkpoints.Add((record["key"], record["value"]));
                }

                break;
            case RecordType.StepEnd:
                step.Status = Enum.Parse<StepStatus>(Text(record, "status"), ignoreCase: true);
                step.Output = record["output"];
                step.Error = RunEventJson.ReadError(record["error"]);
                step.IsContinued = record["continued"]?.GetValue<bool>() ?? false;
                break;
            default:
                AddToCall(type, record, step.Call(Number(record, "iteration")));
                break;
        }
    }

    private static void AddToCall(string type, JsonObject record, CallHistory call)
    {
        switch (type)
        {
            case RecordType.CallBegin:
                call.IsOpen = true;
                break;
            case RecordType.CallFail:
                call.IsOpen = false;
                call.Failures++;
                break;
            case RecordType.CallEnd:
                (call.IsOpen, call.IsDone, call.Output) = (false, true, record["output"]);
                break;
            case RecordType.Park:
                call.IsParked = true;
                break;
            case RecordType.Decision:
                call.IsOpen = call.IsParked = false;
                call.IsDone = record["tookEffect"]!.GetValue<bool>();
                call.Output = record["output"];
                break;
            default:
                throw new FormatException($"its type '{type}' is unknown");
        }
    }

    // A mark becomes part of a path.
    private static void RequireWorkspace(JsonObject record)
    {
        var workspace = record["workspace"]?.AsObject() ?? throw new FormatException("it has no 'workspace'");
        _ = Text(workspace, "path");
        _ = Guid.ParseExact(Text(workspace, "mark"), "N");
    }

    private static string Text(JsonObject record, string key) => record[key]?.GetValue<string>() ?? throw new FormatException($"it has no '{key}'");

    private static int Number(JsonObject record, string key) => record[key]?.GetValue<int>() ?? throw new FormatException($"it has no '{key}'");
}
