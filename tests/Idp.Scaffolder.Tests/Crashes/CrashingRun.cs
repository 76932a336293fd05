using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Idp.Scaffolder.Tests.Crashes;

/// <summary>A run in processes that are killed, with SIGKILL where there are signals.</summary>
internal sealed class CrashingRun : IDisposable
{
    public const string Secret = "hunter2-of-the-crash-test";

    private readonly string _folder = Directory.CreateTempSubdirectory("crash-").FullName;
    private readonly EffectServer _server = new();
    private Process? _process;

    public EffectServer Server => _server;

    public string Workspace => Path.Join(_folder, "workspace");

    public string Journal => Path.Join(_folder, "run.journal");

    /// <summary>Runs one process to its end, or its death.</summary>
    /// <param name="kill">When to kill it.</param>
    /// <param name="decisions">What a person says of uncertain calls.</param>
    /// <returns>How the execution ended; null when the process was killed before.</returns>
    public async Task<JsonObject?> ExecuteAsync(KillPoint kill, params IEnumerable<string> decisions)
    {
        int request = 0;
        _server.Kills = isAfter => kill.Request is { } at && (isAfter ? request : ++request) == at && isAfter == kill.AfterEffect && Kill();
        string program = Path.Join(AppContext.BaseDirectory, "Idp.Scaffolder.CrashHost.dll");
        var start = new ProcessStartInfo("dotnet", [program, Workspace, Journal, _server.Address, $"{kill.Append}", $"{kill.TornBytes}", .. decisions])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["CRASH_TOKEN"] = Secret;
        using var process = Process.Start(start)!;
        _process = process;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string? last = null;
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            last = line;
            if (line == "begun" && kill.Delay is { } delay)
            {
                await Task.Delay(delay, TestContext.Current.CancellationToken);
                Kill();
            }
        }

        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode is 0 or 137 or -1, $"exit code {process.ExitCode}: {await error}");
        Assert.DoesNotContain(Secret, $"{last}{await error}", StringComparison.Ordinal);
        return last?.StartsWith('{') == true ? JsonNode.Parse(last)!.AsObject() : null;
    }

    public void Dispose()
    {
        _server.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private bool Kill()
    {
        _process!.Kill();
        return true;
    }
}
