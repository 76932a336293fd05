using Idp.Catalog.Descriptors;
using Idp.Catalog.Relations;
using Idp.Diagnostics;

namespace Idp.Catalog.Tests;

/// <summary>Catalogs of a few lines, in memory.</summary>
internal static class TestCatalog
{
    public static readonly CatalogValidatorOptions ClosedWorld = new() { World = WorldView.Closed };

    public const string Team = """
        apiVersion: backstage.io/v1alpha1
        kind: Group
        metadata: { name: team }
        spec: { type: team, children: [] }
        ---

        """;

    public static string Component(string name, string more = "") => $"""
        apiVersion: backstage.io/v1alpha1
        kind: Component
        metadata:
          name: {name}
        spec:
          type: service
          lifecycle: production
          owner: team
          {more}
        ---

        """;

    public static string Entity(string kind, string name, string spec) => $$"""
        apiVersion: backstage.io/v1alpha1
        kind: {{kind}}
        metadata: { name: {{name}} }
        spec: { {{spec}} }
        ---

        """;

    public static async Task<DescriptorReadResult> ReadAsync(DescriptorReaderOptions options, params IEnumerable<(string Path, string Text)> files)
    {
        var reader = new DescriptorReader(options);
        var read = new List<DescriptorFile>();
        foreach (var (path, text) in files)
        {
            read.Add(await reader.ReadAsync(SourceText.FromString(path, text), TestContext.Current.CancellationToken));
        }

        return new DescriptorReadResult([.. read], []);
    }

    public static async Task<CatalogReport> ValidateAsync(CatalogValidatorOptions options, params (string Path, string Text)[] files)
        => await new CatalogValidator(options).ValidateAsync(await ReadAsync(options.Reader, files), TestContext.Current.CancellationToken);

    /// <summary>The findings of one file, each as <c>IDP1100 10:7 warning</c>.</summary>
    public static async Task<string[]> FindAsync(CatalogValidatorOptions options, string text)
        => [.. (await ValidateAsync(options, ("catalog-info.yaml", text))).Diagnostics.Select(Short)];

    public static Task<string[]> FindInClosedWorldAsync(string text) => FindAsync(ClosedWorld, text);

    public static Task<string[]> FindInOpenWorldAsync(string text) => FindAsync(new CatalogValidatorOptions(), text);

    private static string Short(Diagnostic diagnostic)
        => $"{diagnostic.Id} {diagnostic.Location!.Start} {SeverityName.Of(diagnostic.Severity)}";
}
