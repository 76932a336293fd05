namespace Idp.Benchmarks.Measuring;

/// <summary>The program of the measured processes, compiled ahead of time, so that no process spends its time on compiling itself.</summary>
internal static class NativeProcess
{
    private const string Project = "Idp.Benchmarks.Process";

    /// <summary>The command that begins a child: the native program, or this one where the machine has no C compiler to link it with.</summary>
    public static string[] Command { get; private set; } = ChildProcess.Self;

    /// <summary>Whether the children are native.</summary>
    public static bool IsNative { get; private set; }

    /// <summary>Publishes the program.</summary>
    /// <param name="scratch">Where to.</param>
    public static void Publish(string scratch)
    {
        string? linker = FindLinker();
        if (linker is null)
        {
            Console.Error.WriteLine("Neither clang nor gcc is there: the processes compile themselves, which takes about half a second of each.");
            return;
        }

        string folder = Path.Combine(scratch, "process");
        ChildProcess.Run(
            "dotnet", "publish", RepositoryFile.Find(Path.Combine("benchmarks", Project, Project + ".csproj")), "-c", "Release", "-p:Native=true", $"-p:CppCompilerAndLinker={linker}", "-o", folder);
        Command = [Path.Combine(folder, Project)];
        IsNative = true;
    }

    /// <summary>What links native programs here; null when there is nothing.</summary>
    public static string? FindLinker() => new[] { "clang", "gcc" }.FirstOrDefault(IsOnPath);

    private static bool IsOnPath(string program)
        => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
