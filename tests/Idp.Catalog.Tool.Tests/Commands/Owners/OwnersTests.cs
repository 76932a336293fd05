using System.Text.Json;

namespace Idp.Catalog.Tool.Tests.Commands.Owners;

public sealed class OwnersTests : IDisposable
{
    private readonly SampleCatalog _catalog = new();

    public void Dispose() => _catalog.Dispose();

    [Fact]
    public async Task Teams_are_rolled_up_and_what_nobody_owns_is_listed()
    {
        var run = await ToolRun.OfAsync("owners", _catalog.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            """
            OWNER                 OWNS  WITH ALL BELOW  MEMBERS
            group:default/dept       0               5        0
            group:default/nobody     1               1        0  (does not exist)
            group:default/shop       4               4        0
            group:default/web        1               1        0

            KIND       ENTITIES  OWNED  OWNER MISSING  NO OWNER  COVERAGE
            api               1      1              0         0   100.0 %
            component         3      2              1         0    66.6 %
            resource          1      1              0         0   100.0 %
            system            1      1              0         0   100.0 %
            all               6      5              1         0    83.3 %

            nobody answers for
              component:default/lost  names group:default/nobody: does not exist

            """,
            run.Output);
    }

    [Fact]
    public async Task A_number_is_added_up_by_owner()
    {
        var run = await ToolRun.OfAsync("owners", _catalog.Path, "--sum", "spec.cost");

        Assert.Equal(
            """
            OWNER               ENTITIES   SUM  WITH ALL BELOW
            group:default/dept         0     0            39.5
            group:default/shop         2  32.5            32.5
            group:default/web          1     7               7
            all, each once             3  39.5

            """,
            run.Output);
    }

    [Fact]
    public async Task A_number_is_added_up_by_system()
    {
        var run = await ToolRun.OfAsync("owners", _catalog.Path, "--sum", "spec.cost", "--by", "system", "--format", "json");

        var totals = JsonDocument.Parse(run.Output).RootElement.GetProperty("totals");
        Assert.Equal(("system:default/store", 32.5), (totals[0].GetProperty("ref").GetString(), totals[0].GetProperty("sum").GetDouble()));
        Assert.Equal(JsonValueKind.Null, totals[1].GetProperty("ref").ValueKind);
    }

    [Fact]
    public async Task The_form_for_programs_counts_by_kind()
    {
        var run = await ToolRun.OfAsync("owners", _catalog.Path, "-f", "json");

        var report = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(1, report.GetProperty("owners")[2].GetProperty("ownedByKind").GetProperty("resource").GetInt32());
        Assert.Equal("group:default/nobody", report.GetProperty("orphaned")[0].GetProperty("missingOwners")[0].GetString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("spec..cost")]
    public async Task A_path_without_keys_is_refused(string path)
        => Assert.Equal(2, (await ToolRun.OfAsync("owners", _catalog.Path, "--sum", path)).ExitCode);
}
