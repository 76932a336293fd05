namespace Idp.Benchmarks.Measuring.Docs;

/// <summary><c>idp-docs</c> as it is measured.</summary>
/// <param name="Native">Compiled ahead of time.</param>
/// <param name="Packaged">As its package has it: it compiles itself while it runs.</param>
internal sealed record DocsTool(string Native, string[] Packaged)
{
    private const string Project = "Idp.TechDocs.Tool";

    public static DocsTool Publish(string scratch)
    {
        string project = RepositoryFile.Find(Path.Combine("src", "TechDocs", Project, Project + ".csproj"));
        string native = Path.Combine(scratch, "idp-docs-native"), packaged = Path.Combine(scratch, "idp-docs");
        ChildProcess.Run(
            "dotnet", "publish", project, "-c", "Release", "--use-current-runtime", "-p:PublishAot=true", "-p:OptimizationPreference=Speed",
            $"-p:CppCompilerAndLinker={NativeProcess.FindLinker() ?? throw new InvalidOperationException("Neither clang nor gcc is there to link with.")}",
            "-p:RestoreLockedMode=false", "-p:NuGetLockFilePath=obj/native.lock.json", "-o", native);
        ChildProcess.Run("dotnet", "publish", project, "-c", "Release", "-o", packaged);
        return new DocsTool(Path.Combine(native, Project), ["dotnet", "exec", Path.Combine(packaged, Project + ".dll")]);
    }
}
