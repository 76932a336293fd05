using System.Text.RegularExpressions;
using Idp.Testing;

namespace Idp.TechDocs.Tool.Tests.Browser;

/// <summary>Every page of the sites, wide and narrow, light and dark: see <c>faults.js</c>.</summary>
[Collection(SharedBrowser.Name)]
public sealed partial class EveryPageTests(Chromium chromium, ShownSites sites)
{
    private const int Most = 40; // The pages of diagnostics are made alike.
    private static readonly string Faults = File.ReadAllText(RepositoryRoot.PathTo("tests", "Idp.TechDocs.Tool.Tests", "Browser", "faults.js"));

    public static TheoryData<string> Sites => [.. ShownSites.Folders.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Sites))]
    public async Task A_page_can_be_read_on_any_screen(string site)
    {
        await using var tab = await chromium.OpenAsync();
        var client = await sites.ClientOfAsync(site);
        string map = await client.GetStringAsync("assets/navigation.html", TestContext.Current.CancellationToken);
        var found = new List<string>();
        string[] pages = [.. Link.Matches(map).Select(match => match.Groups[1].Value).Where(page => !page.Contains(':', StringComparison.Ordinal)).Distinct().Take(Most)];
        Assert.InRange(pages.Length, 4, Most);
        foreach (string page in pages)
        {
            await tab.ResizeAsync(1280, 900);
            await tab.GoAsync(new Uri(client.BaseAddress!, page));
            await ChooseAsync(tab, "default");
            found.AddRange(await FaultsAsync(tab, $"{page}, light"));
            await ChooseAsync(tab, "slate");
            found.AddRange(await FaultsAsync(tab, $"{page}, dark"));
            await tab.ResizeAsync(400, 800);
            found.AddRange(await FaultsAsync(tab, $"{page}, narrow"));
        }

        found.AddRange(tab.Errors);
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    private static async Task<IEnumerable<string>> FaultsAsync(Tab tab, string where) => (await tab.EvaluateAsync<string[]>(Faults)).Select(fault => $"{where}: {fault}");

    // As if it had been chosen in another tab.
    private static async Task ChooseAsync(Tab tab, string scheme)
    {
        await tab.EvaluateAsync<bool>($"localStorage.setItem('idp-docs-scheme', '{scheme}'); dispatchEvent(new StorageEvent('storage'))");
        Assert.Equal(scheme, await tab.EvaluateAsync<string>("document.documentElement.dataset.mdColorScheme"));
    }

    [GeneratedRegex("href=\"\\.\\./((?:[^\"#]*/)?(?:[^\"#/]*\\.html)?)\"")]
    private static partial Regex Link { get; }
}
