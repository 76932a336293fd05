using System.Text;
using Idp.Catalog.Relations;
using Idp.Catalog.Validation;
using Idp.Diagnostics;
using Idp.Testing;

namespace Idp.Catalog.Tests.Validation.Checks;

/// <summary>The table of <c>docs/checks.md</c> is the one in the code. <c>IDP_APPROVE=1</c> writes it anew.</summary>
public sealed class CheckPageTests
{
    private const string Begin = "<!-- table: written by CheckPageTests -->\n";
    private const string End = "<!-- end -->\n";

    [Fact]
    public void The_page_has_a_row_for_every_check()
    {
        var page = File.ReadAllText(RepositoryRoot.PathTo("docs", "checks.md"));
        var table = new StringBuilder("| id | name | closed world | open world | what is found |\n|---|---|---|---|---|\n");
        foreach (var check in CatalogChecks.All)
        {
            table.Append($"| [{check.Rule.Id}](diagnostics/{check.Rule.Id}.md) | `{check.Name}` | {Severity(check, WorldView.Closed)} | {Severity(check, WorldView.Open)} | {check.Summary} |\n");
        }

        var (begin, end) = (page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, page.IndexOf(End, StringComparison.Ordinal));
        ApprovedText.Matches(page[..begin] + table + page[end..], "docs", "checks.md");
    }

    [Fact]
    public void The_checks_are_listed_by_id()
        => Assert.Equal(CatalogChecks.All.Select(check => check.Rule.Id).Order(StringComparer.Ordinal), CatalogChecks.All.Select(check => check.Rule.Id));

    [Fact]
    public void A_check_is_found_by_id_and_by_name_in_any_case()
        => Assert.All(CatalogChecks.All, check =>
        {
            Assert.Same(check, CatalogChecks.Find(check.Rule.Id.ToLowerInvariant()));
            Assert.Same(check, CatalogChecks.Find(check.Name.ToUpperInvariant()));
        });

    private static string Severity(CatalogCheck check, WorldView world) => SeverityName.Of(check.SeverityIn(world));
}
