using System.Diagnostics;
using System.Text;
using Xunit;

namespace Idp.Testing;

/// <summary>What a process that ended said.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">Its standard output.</param>
/// <param name="Error">Its standard error.</param>
public sealed record ProcessResult(int ExitCode, string Output, string Error);

/// <summary>Runs programs from tests: with a deadline, without a shell, and without the build's own environment.</summary>
public static class ExternalProcess
{
    /// <summary>Runs a program to its end.</summary>
    /// <param name="program">Its name or path.</param>
    /// <param name="arguments">Its arguments, passed as they are.</param>
    /// <param name="folder">Where it runs; by default the root of the repository.</param>
    /// <param name="deadline">When it is killed and the test fails; by default after 10 minutes.</param>
    /// <param name="environment">Variables to set for it.</param>
    /// <param name="input">Its standard input; by default nothing.</param>
    public static async Task<ProcessResult> RunAsync(
        string program, IEnumerable<string> arguments, string? folder = null, TimeSpan? deadline = null,
        IReadOnlyDictionary<string, string>? environment = null, string? input = null)
    {
        using var process = Start(program, arguments, folder, environment);
        if (input is not null)
        {
            await process.StandardInput.WriteAsync(input);
        }

        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        using var timer = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        timer.CancelAfter(deadline ?? TimeSpan.FromMinutes(10));
        try
        {
            await process.WaitForExitAsync(timer.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            throw new TimeoutException($"{program} was killed: it did not end in time.");
        }

        return new ProcessResult(process.ExitCode, await output, await error);
    }

    /// <summary>Starts a program whose streams and end are the caller's to watch; see <see cref="RunAsync"/>.</summary>
    public static Process Start(
        string program, IEnumerable<string> arguments, string? folder = null, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder ?? RepositoryRoot.Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };

        // A build server that outlives its command keeps our pipes open; the outer build's SDK is not the inner one's.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["DOTNET_NOLOGO"] = "1";
        foreach (var inherited in new[] { "MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBUILD_EXE_PATH", "IDP_APPROVE" })
        {
            start.Environment.Remove(inherited);
        }

        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        return Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
    }

    /// <summary>Runs a program as <see cref="RunAsync"/> does and fails the test, with all that it said, unless it exits with 0.</summary>
    /// <returns>Its standard output.</returns>
    public static async Task<string> RunWithSuccessAsync(
        string program, IEnumerable<string> arguments, string? folder = null, TimeSpan? deadline = null)
    {
        string[] all = [.. arguments];
        var result = await RunAsync(program, all, folder, deadline);
        Assert.True(result.ExitCode == 0, $"{program} {string.Join(' ', all)} exited with {result.ExitCode}:\n{result.Output}\n{result.Error}");
        return result.Output;
    }
}
