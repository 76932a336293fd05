namespace Idp.Benchmarks.Measuring.Templates;

/// <summary>The programs of the scaffolder that are measured.</summary>
/// <param name="Process">The small one, precompiled: a text over and over, or one call of an action.</param>
/// <param name="Tool"><c>idp-template</c> as its package has it, which compiles itself while it runs.</param>
internal sealed record TemplatePrograms(string Process, string Tool)
{
    private const string ProcessProject = "Idp.Benchmarks.Templates.Process";
    private const string ToolProject = "Idp.Scaffolder.Tool";

    public static TemplatePrograms Publish(string scratch)
    {
        string process = Publish(scratch, Path.Combine("benchmarks", ProcessProject), "-p:Precompiled=true");
        string tool = Publish(scratch, Path.Combine("src", "Scaffolder", ToolProject));
        return new TemplatePrograms(Path.Combine(process, ProcessProject), Path.Combine(tool, ToolProject + ".dll"));
    }

    private static string Publish(string scratch, string project, params string[] arguments)
    {
        string name = Path.GetFileName(project);
        string folder = Path.Combine(scratch, name);
        ChildProcess.Run("dotnet", ["publish", RepositoryFile.Find(Path.Combine(project, name + ".csproj")), "-c", "Release", "-o", folder, .. arguments]);
        return folder;
    }
}
