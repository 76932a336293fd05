namespace Idp.Scaffolder.Runs.Recovery;

/// <summary>What records of a journal say, by the value of their key <c>type</c>.</summary>
internal static class RecordType
{
    /// <summary>The run with everything it needs but its secrets.</summary>
    public const string Begin = "begin";

    /// <summary>Only events.</summary>
    public const string Event = "event";

    /// <summary>A call of an action is about to begin.</summary>
    public const string CallBegin = "callBegin";

    /// <summary>An attempt at a call failed and is to be repeated.</summary>
    public const string CallFail = "callFail";

    /// <summary>A call of a step with <c>each</c> succeeded; otherwise the step's end says so.</summary>
    public const string CallEnd = "callEnd";

    /// <summary>A call made a checkpoint.</summary>
    public const string Checkpoint = "checkpoint";

    /// <summary>What became of a step.</summary>
    public const string StepEnd = "stepEnd";

    /// <summary>A person was asked about a call.</summary>
    public const string Park = "park";

    /// <summary>A person answered.</summary>
    public const string Decision = "decision";

    /// <summary>Somebody wants the run to stop.</summary>
    public const string Cancel = "cancel";

    /// <summary>The run is over.</summary>
    public const string End = "end";
}
