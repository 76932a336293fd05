using Idp.Catalog.Relations;
using Idp.Catalog.Validation;
using Idp.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using static Idp.Catalog.Tests.TestCatalog;

namespace Idp.Catalog.Tests.DependencyInjection;

public sealed class CatalogValidationRegistrationTests
{
    [Fact]
    public async Task Rules_from_the_container_run_once_however_often_they_are_added()
    {
        var services = new ServiceCollection();
        services.AddIdpCatalogValidation().AddEntityRule<OnEntity>().AddCatalogRule<OnCatalog>();
        services.AddIdpCatalogValidation().AddEntityRule<OnEntity>().AddCatalogRule<OnCatalog>();
        await using var provider = services.BuildServiceProvider();

        var validator = provider.GetRequiredService<CatalogValidator>();
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, Team, TestContext.Current.CancellationToken);
        var report = await validator.ValidateAsync([file], cancellationToken: TestContext.Current.CancellationToken);
        File.Delete(file);

        Assert.Equal(["ACME1", "ACME2"], report.Diagnostics.Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal));
        Assert.Same(validator, provider.GetRequiredService<CatalogValidator>());
    }

    [Fact]
    public async Task Each_call_changes_the_options_further()
    {
        var services = new ServiceCollection();
        services.AddIdpCatalogValidation(options => options with { World = WorldView.Closed });
        services.AddIdpCatalogValidation(options => options with { Severities = options.Severities.Add("IDP1101", DiagnosticSeverity.Warning) });
        await using var provider = services.BuildServiceProvider();

        var report = await provider.GetRequiredService<CatalogValidator>().ValidateAsync(
            await ReadAsync(new(), ("a.yaml", Component("a"))), TestContext.Current.CancellationToken);

        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(report.Diagnostics).Severity);
    }

    [Fact]
    public void What_the_host_registered_wins()
    {
        var mine = new CatalogValidator();
        var services = new ServiceCollection().AddSingleton(mine);
        services.AddIdpCatalogValidation();
        using var provider = services.BuildServiceProvider();

        Assert.Same(mine, provider.GetRequiredService<CatalogValidator>());
    }

    private sealed class OnEntity : IEntityRule
    {
        private static readonly DiagnosticDescriptor Rule = new("ACME1", "Seen", DiagnosticSeverity.Info, "Seen.");

        public void Check(EntityRuleContext context) => context.Report(Rule, JsonPointer.Root);
    }

    private sealed class OnCatalog : ICatalogRule
    {
        private static readonly DiagnosticDescriptor Rule = new("ACME2", "Seen", DiagnosticSeverity.Info, "Seen.");

        public void Check(LinkedCatalog catalog, DiagnosticBag diagnostics, CancellationToken cancellationToken)
            => diagnostics.Add(new Diagnostic(Rule, catalog.Documents[0].Locate(JsonPointer.Root)));
    }
}
