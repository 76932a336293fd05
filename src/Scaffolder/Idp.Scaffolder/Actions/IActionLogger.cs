namespace Idp.Scaffolder.Actions;

/// <summary>Takes the log lines of a step. Thread-safe; never throws.</summary>
public interface IActionLogger
{
    /// <summary>Takes one message, of one or more lines.</summary>
    void Log(ActionLogLevel level, string message);
}
