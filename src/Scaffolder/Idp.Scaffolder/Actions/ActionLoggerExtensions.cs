namespace Idp.Scaffolder.Actions;

/// <summary>Shorter ways to write a log line.</summary>
public static class ActionLoggerExtensions
{
    /// <summary>Logs for the action's author.</summary>
    public static void Debug(this IActionLogger logger, string message) => Log(logger, ActionLogLevel.Debug, message);

    /// <summary>Logs what happens.</summary>
    public static void Info(this IActionLogger logger, string message) => Log(logger, ActionLogLevel.Info, message);

    /// <summary>Logs what should be looked at.</summary>
    public static void Warn(this IActionLogger logger, string message) => Log(logger, ActionLogLevel.Warn, message);

    /// <summary>Logs what went wrong.</summary>
    public static void Error(this IActionLogger logger, string message) => Log(logger, ActionLogLevel.Error, message);

    private static void Log(IActionLogger logger, ActionLogLevel level, string message)
    {
        ArgumentNullException.ThrowIfNull(logger);
        logger.Log(level, message);
    }
}
