namespace Idp.Scaffolder.Actions;

internal sealed class NoLogger : IActionLogger
{
    private NoLogger()
    {
    }

    public static NoLogger Instance { get; } = new();

    public void Log(ActionLogLevel level, string message)
    {
    }
}
