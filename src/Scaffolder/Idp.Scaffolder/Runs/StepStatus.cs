namespace Idp.Scaffolder.Runs;

/// <summary>What becomes of a step.</summary>
public enum StepStatus
{
    /// <summary>It has begun.</summary>
    Processing,

    /// <summary>It succeeded.</summary>
    Completed,

    /// <summary>It failed.</summary>
    Failed,

    /// <summary>It did not run.</summary>
    Skipped,

    /// <summary>It was stopped.</summary>
    Cancelled,
}
