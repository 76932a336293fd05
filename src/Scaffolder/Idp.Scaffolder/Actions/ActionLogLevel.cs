namespace Idp.Scaffolder.Actions;

/// <summary>How much a log line matters.</summary>
public enum ActionLogLevel
{
    /// <summary>For the action's author; left out of events unless asked for.</summary>
    Debug,

    /// <summary>What happens.</summary>
    Info,

    /// <summary>What should be looked at.</summary>
    Warn,

    /// <summary>What went wrong.</summary>
    Error,
}
