using System.Reflection;

namespace Idp.Testing;

/// <summary>The built assemblies of <see cref="SourceProject.All"/>, for a test project that references them all.</summary>
public static class SourceAssembly
{
    /// <summary>The assembly of a project, as it was built with the test.</summary>
    public static Assembly Of(SourceProject project)
    {
        ArgumentNullException.ThrowIfNull(project);
        return Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, $"{project.Name}.dll"));
    }

    /// <summary>Those of all projects that have one.</summary>
    public static IEnumerable<Assembly> All() => SourceProject.All.Where(project => project.HasAssembly).Select(Of);
}
