using Idp.Testing;

namespace Idp.Samples.Tests;

/// <summary>A program that was built with the tests.</summary>
internal static class SampleProgram
{
    /// <summary>Runs it in the root of the repository, as the READMEs do.</summary>
    public static Task<ProcessResult> RunAsync(string assembly, params string[] arguments)
        => ExternalProcess.RunAsync("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, $"{assembly}.dll"), .. arguments]);
}
