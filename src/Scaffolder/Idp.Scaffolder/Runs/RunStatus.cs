namespace Idp.Scaffolder.Runs;

/// <summary>How an execution of a run ended.</summary>
public enum RunStatus
{
    /// <summary>Every step that had to run succeeded.</summary>
    Completed,

    /// <summary>A step failed.</summary>
    Failed,

    /// <summary>It was cancelled.</summary>
    Cancelled,

    /// <summary>The run is not over: whether an action took effect before a crash is unknown, and a person has to say; see <see cref="RunResult.Uncertain"/>.</summary>
    Uncertain,

    /// <summary>Nothing was done: the diagnostics, or <see cref="RunResult.MissingSecrets"/>, say what is wanting.</summary>
    Refused,
}
