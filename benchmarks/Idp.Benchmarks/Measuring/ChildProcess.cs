using System.Diagnostics;
using System.Text;

namespace Idp.Benchmarks.Measuring;

/// <summary>Runs a program to its end and counts its CPU time.</summary>
internal static class ChildProcess
{
    /// <returns>What it wrote, and the user and system seconds of all its threads.</returns>
    /// <exception cref="InvalidOperationException">It ended with another exit code than 0.</exception>
    public static (string Output, double CpuSeconds) Run(string program, params IEnumerable<string> arguments)
        => Run(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true });

    /// <summary>As <see cref="Run(string, IEnumerable{string})"/>, for a program that tells its errors by much more than errors.</summary>
    public static (string Output, double CpuSeconds) RunQuietly(string program, params IEnumerable<string> arguments)
        => Run(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true });

    /// <summary>The command that begins a child of this program, which compiles itself.</summary>
    public static string[] Self { get; } = ["dotnet", "exec", Path.Combine(AppContext.BaseDirectory, "Idp.Benchmarks.dll"), "child"];

    /// <summary>Runs a work of this program in a process of its own.</summary>
    public static (string Output, double CpuSeconds) RunSelf(params IEnumerable<string> arguments) => Run(Self[0], [.. Self[1..], .. arguments]);

    /// <summary>As <see cref="RunSelf"/>, with the runtime set up as in <c>idp-docs</c>: what runs often is compiled again, framework and all, without being counted.</summary>
    public static (string Output, double CpuSeconds) RunTiered(params IEnumerable<string> arguments) => Run(new ProcessStartInfo(Self[0], [.. Self[1..], .. arguments])
    {
        RedirectStandardOutput = true,
        Environment = { ["DOTNET_TieredCompilation"] = "1", ["DOTNET_TieredPGO"] = "0" },
    });

    /// <summary>Runs one of the measured works in a process of its own.</summary>
    public static (string Output, double CpuSeconds) RunWork(params IEnumerable<string> arguments)
        => Run(NativeProcess.Command[0], [.. NativeProcess.Command[1..], .. arguments]);

    private static (string Output, double CpuSeconds) Run(ProcessStartInfo start)
    {
        var before = ChildUsage.CpuSeconds();
        using var child = Process.Start(start)!;
        var errors = new StringBuilder();
        if (start.RedirectStandardError)
        {
            child.ErrorDataReceived += (_, line) => errors.AppendLine(line.Data);
            child.BeginErrorReadLine();
        }

        var output = child.StandardOutput.ReadToEnd();
        child.WaitForExit();
        return child.ExitCode == 0
            ? (output, ChildUsage.CpuSeconds() - before)
            : throw new InvalidOperationException($"{start.FileName} {string.Join(' ', start.ArgumentList)} ended with exit code {child.ExitCode}.{Environment.NewLine}{errors}");
    }
}
