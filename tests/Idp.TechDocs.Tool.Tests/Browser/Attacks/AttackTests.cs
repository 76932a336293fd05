namespace Idp.TechDocs.Tool.Tests.Browser.Attacks;

/// <summary>All attacks that the sanitizer is tested with, read in a browser: opened, hovered over, clicked, focused, and taken over into another page.</summary>
[Collection(SharedBrowser.Name)]
public sealed class AttackTests(Chromium chromium)
{
    [Fact]
    public async Task Nothing_of_a_cleaned_site_runs_or_asks_another_host()
    {
        using var sites = await AttackedSites.BuildAsync("--sanitize");
        var watch = await AttackWatch.RunAsync(chromium, sites);

        Assert.InRange(sites.Pages.Count, 340, 10_000);
        Assert.Empty(watch.Ran.Select(sites.AttackOf));
        Assert.DoesNotContain(watch.Asked, asked => !IsAllowed(asked));
    }

    /// <summary>What the other test is worth.</summary>
    [Fact]
    public async Task The_same_attacks_run_where_nothing_is_cleaned()
    {
        using var sites = await AttackedSites.BuildAsync();
        var watch = await AttackWatch.RunAsync(chromium, sites);

        Assert.InRange(watch.Ran.Select(sites.AttackOf).Distinct().Count(), 120, 10_000);
        Assert.Contains("Script", string.Join('\n', watch.Asked));
    }

    // Pictures come from anywhere, as upstream lets them, and redirects of the configuration lead to this host.
    private static bool IsAllowed(string asked)
        => asked.StartsWith("Image ", StringComparison.Ordinal) || asked.StartsWith("Document https://example.org/", StringComparison.Ordinal);
}
