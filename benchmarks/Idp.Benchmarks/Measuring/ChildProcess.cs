using System.Diagnostics;

namespace Idp.Benchmarks.Measuring;

/// <summary>Runs a program to its end and counts its CPU time.</summary>
internal static class ChildProcess
{
    /// <returns>What it wrote, and the user and system seconds of all its threads.</returns>
    /// <exception cref="InvalidOperationException">It ended with another exit code than 0.</exception>
    public static (string Output, double CpuSeconds) Run(string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true };
        var before = ChildUsage.CpuSeconds();
        using var child = Process.Start(start)!;
        var output = child.StandardOutput.ReadToEnd();
        child.WaitForExit();
        return child.ExitCode == 0
            ? (output, ChildUsage.CpuSeconds() - before)
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with exit code {child.ExitCode}.");
    }

    /// <summary>Runs one of the measured works in a process of its own.</summary>
    public static (string Output, double CpuSeconds) RunWork(params IEnumerable<string> arguments)
        => Run(NativeProcess.Command[0], [.. NativeProcess.Command[1..], .. arguments]);
}
