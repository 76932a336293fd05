using Idp.Catalog.Validation;
using Idp.Diagnostics;
using Idp.Testing;

namespace Idp.Catalog.Tests;

/// <summary>Every row of <c>samples/faulty/README.md</c> on faults across files and of annotations is found, at its place, by its rule.</summary>
public sealed class FaultyTreeTests
{
    private static readonly Dictionary<string, string> Ids = new(StringComparer.Ordinal)
    {
        ["reference-dangling"] = "IDP1100",
        ["owner-unresolvable"] = "IDP1101",
        ["owner-cannot-own"] = "IDP1102",
        ["entity-unowned"] = "IDP1103",
        ["duplicate-entity"] = "IDP1104",
        ["cycle-dependson"] = "IDP1105",
        ["cycle-partof"] = "IDP1106",
        ["cycle-groups"] = "IDP1107",
        ["api-never-provided"] = "IDP1108",
        ["annotation-github-slug"] = "IDP1200",
        ["annotation-techdocs-scheme"] = "IDP1200",
        ["annotation-label-selector"] = "IDP1200",
        ["annotation-pagerduty-key"] = "IDP1200",
        ["annotation-sonarqube-key"] = "IDP1200",
        ["annotation-argocd-name"] = "IDP1200",
        ["annotation-prometheus-rule"] = "IDP1200",
        ["annotation-jenkins-job"] = "IDP1200",
        ["techdocs-folder-missing"] = "IDP1120",
        ["deprecated-definition-at-location"] = "IDP1201",
        ["deprecated-jenkins-github-folder"] = "IDP1201",
        ["deprecated-github-actions-id"] = "IDP1201",
        ["location-target-missing"] = "IDP1082",
        ["location-glob-empty"] = "IDP1083",
    };

    private static readonly string[] Sections = ["## Across files", "## Annotation values"];

    private static readonly Lazy<Task<CatalogReport>> Report = new(()
        => new CatalogValidator(TestCatalog.ClosedWorld).ValidateAsync([RepositoryRoot.PathTo("samples", "faulty")]));

    public static TheoryData<string, string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string, string>();
        var section = string.Empty;
        foreach (var line in File.ReadLines(RepositoryRoot.PathTo("samples", "faulty", "README.md")))
        {
            section = line.StartsWith('#') ? line : section;
            var cells = line.Split(" | ", StringSplitOptions.TrimEntries);
            if (!line.StartsWith("| `", StringComparison.Ordinal) || cells.Length < 5)
            {
                continue;
            }

            var folder = cells[0].Trim('|', ' ', '`');
            if (Sections.Contains(section) || Ids.ContainsKey(folder))
            {
                rows.Add(folder, cells[1].Trim('`'), cells[^2], Ids.GetValueOrDefault(folder, "an id for the new row"));
            }
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task A_fault_is_found_at_its_place(string folder, string file, string place, string id)
    {
        var path = RepositoryRoot.PathTo(["samples", "faulty", folder, .. file.Split('/')]).Replace('\\', '/');
        var places = (await Report.Value).Diagnostics
            .Where(diagnostic => diagnostic.Id == id)
            .SelectMany(diagnostic => diagnostic.Related.Select(related => related.Location).Prepend(diagnostic.Location!))
            .Select(location => location.ToString());

        Assert.Contains($"{path}:{place}", places);
    }

    [Fact]
    public void The_table_has_a_row_for_every_check()
        => Assert.Empty(Ids.Keys.Except(Rows().Select(row => row.Data.Item1)));

    [Fact]
    public async Task Across_files_nothing_else_is_found()
    {
        var expected = Rows().Select(row => (row.Data.Item1, row.Data.Item4)).ToHashSet();
        var found = (await Report.Value).Diagnostics
            .Where(diagnostic => CatalogChecks.Find(diagnostic.Id) is not null)
            .Select(diagnostic => (Folder: FolderOf(diagnostic), diagnostic.Id));

        Assert.DoesNotContain(found, fault => !expected.Contains(fault));
    }

    private static string FolderOf(Diagnostic diagnostic)
        => Path.GetRelativePath(RepositoryRoot.PathTo("samples", "faulty"), diagnostic.Location!.Path).Replace('\\', '/').Split('/')[0];
}
