using Idp.Testing;

namespace Idp.Scaffolder.Testing.Tests.Golden;

/// <summary>The templates of <c>samples/acme</c>.</summary>
internal static class AcmeTemplates
{
    /// <summary>The folders, in ordinal order.</summary>
    public static IReadOnlyList<string> Names =>
    [
        .. Directory.EnumerateFiles(RepositoryRoot.PathTo("samples", "acme", "templates"), "template.yaml", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 1 })
            .Select(file => Path.GetFileName(Path.GetDirectoryName(file)!)).Order(StringComparer.Ordinal),
    ];

    /// <summary>The full path of a template's folder.</summary>
    public static string PathTo(string template) => RepositoryRoot.PathTo("samples", "acme", "templates", template);
}
