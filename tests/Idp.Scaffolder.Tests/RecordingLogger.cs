using System.Collections.Concurrent;
using Idp.Scaffolder.Actions;

namespace Idp.Scaffolder.Tests;

/// <summary>Keeps log lines as <c>level: message</c>.</summary>
internal sealed class RecordingLogger : IActionLogger
{
    public ConcurrentQueue<string> Lines { get; } = new();

    public void Log(ActionLogLevel level, string message) => Lines.Enqueue($"{level.ToString().ToLowerInvariant()}: {message}");
}
