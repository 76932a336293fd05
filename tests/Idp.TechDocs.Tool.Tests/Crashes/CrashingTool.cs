using System.Diagnostics;
using Idp.Testing;

namespace Idp.TechDocs.Tool.Tests.Crashes;

/// <summary>The tool in a process of its own, killed in the midst of its work: with SIGKILL where there are signals.</summary>
/// <param name="hasBegun">Whether it writes already.</param>
internal sealed class CrashingTool(Func<bool> hasBegun)
{
    private readonly Random _random = new(20_260_131);
    private TimeSpan _longest;

    /// <summary>How many processes were killed while they wrote.</summary>
    public int Killed { get; private set; }

    /// <summary>How often a test kills: 4 times, or as <c>IDP_CRASH_ROUNDS</c> says.</summary>
    public static int Rounds { get; } = int.TryParse(Environment.GetEnvironmentVariable("IDP_CRASH_ROUNDS"), out int rounds) ? rounds : 4;

    /// <summary>Runs the tool to its end, and learns how long it writes.</summary>
    public async Task RunAsync(params string[] args)
    {
        using var process = Start(args);
        await BeginningAsync(process);
        long start = TimeProvider.System.GetTimestamp();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        _longest = TimeProvider.System.GetElapsedTime(start);
        Assert.True(process.ExitCode == 0, await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>Kills the tool at a random moment between its first write and its end.</summary>
    public async Task KillAsync(params string[] args)
    {
        using var process = Start(args);
        await BeginningAsync(process);
        await Task.WhenAny(process.WaitForExitAsync(TestContext.Current.CancellationToken), Task.Delay(_random.NextDouble() * _longest, TestContext.Current.CancellationToken));
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Killed += process.ExitCode == 0 ? 0 : 1;
    }

    private async Task BeginningAsync(Process process)
    {
        while (!process.HasExited && !hasBegun())
        {
            await Task.Yield();
        }
    }

    private static Process Start(string[] args) => ExternalProcess.Start("dotnet", [Path.Join(AppContext.BaseDirectory, "Idp.TechDocs.Tool.dll"), .. args]);
}
