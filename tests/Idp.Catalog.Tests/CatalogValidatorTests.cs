using Idp.Catalog.Descriptors;
using Idp.Catalog.Relations;
using Idp.Catalog.Validation;
using Idp.Diagnostics;
using static Idp.Catalog.Tests.TestCatalog;

namespace Idp.Catalog.Tests;

public sealed class CatalogValidatorTests
{
    [Fact]
    public async Task A_report_counts_by_kind_and_severity()
    {
        var report = await ValidateAsync(ClosedWorld, ("a.yaml", Team + Component("a") + Component("b", "dependsOn: [component:none]")), ("b.yaml", Component("c", "owner: twice")));

        Assert.Equal(2, report.FileCount);
        Assert.Equal(3, report.EntityCount);
        Assert.Equal([KeyValuePair.Create("Component", 2), KeyValuePair.Create("Group", 1)], report.ByKind);
        Assert.Equal(1, report.CountOf(DiagnosticSeverity.Error));
        Assert.Equal(1, report.CountOf(DiagnosticSeverity.Warning));
        Assert.Equal(DiagnosticSeverity.Error, report.Worst);
        Assert.Equal(["a.yaml", "b.yaml"], report.Diagnostics.Select(diagnostic => diagnostic.Location!.Path));
    }

    [Fact]
    public async Task A_good_catalog_has_nothing_worst()
        => Assert.Equal(DiagnosticSeverity.Off, (await ValidateAsync(ClosedWorld, ("a.yaml", Team))).Worst);

    [Fact]
    public async Task What_does_not_fit_is_counted()
    {
        var report = await ValidateAsync(ClosedWorld with { MaxDiagnostics = 1 }, ("a.yaml", Component("a") + Component("b")));

        Assert.Single(report.Diagnostics);
        Assert.Equal(1, report.Dropped);
        Assert.Equal(2, report.CountOf(DiagnosticSeverity.Error));
    }

    [Fact]
    public async Task Ignored_files_exist_for_no_check()
    {
        var root = Directory.CreateTempSubdirectory("idp-ignore-").FullName;
        try
        {
            foreach (var (path, text) in new[] { ("a/catalog-info.yaml", Component("a")), ("b/skeleton/catalog-info.yaml", Team + "kind: [") })
            {
                Directory.CreateDirectory(Path.Combine(root, Path.GetDirectoryName(path)!));
                File.WriteAllText(Path.Combine(root, path), text);
            }

            var report = await new CatalogValidator(ClosedWorld with { Ignore = ["**/skeleton/**"] })
                .ValidateAsync([root], cancellationToken: TestContext.Current.CancellationToken);

            Assert.Equal("IDP1101", Assert.Single(report.Diagnostics).Id);
            Assert.Equal(1, report.FileCount);
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    [Fact]
    public async Task A_rule_of_yours_sees_the_linked_catalog_and_its_severity_is_configured()
    {
        var options = ClosedWorld with
        {
            Rules = [new NoTeams()],
            Severities = ClosedWorld.Severities.Add("ACME1", DiagnosticSeverity.Error),
        };

        Assert.Equal(["ACME1 3:19 error"], await FindAsync(options, Team));
    }

    [Fact]
    public async Task Cancellation_surfaces()
        => await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new CatalogValidator().ValidateAsync(
            new DescriptorReadResult([], []), new CancellationToken(canceled: true)));

    private sealed class NoTeams : ICatalogRule
    {
        private static readonly DiagnosticDescriptor Rule = new("ACME1", "No teams", DiagnosticSeverity.Warning, "{0} is a team.");

        public void Check(LinkedCatalog catalog, DiagnosticBag diagnostics, CancellationToken cancellationToken)
        {
            foreach (var document in catalog.Documents)
            {
                diagnostics.Add(new Diagnostic(Rule, document.Locate(JsonPointer.Of("metadata", "name")), document.Ref));
            }
        }
    }
}
