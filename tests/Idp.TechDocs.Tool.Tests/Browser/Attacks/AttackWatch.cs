using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Idp.Testing;

namespace Idp.TechDocs.Tool.Tests.Browser.Attacks;

/// <summary>Reads attacked sites in a tab, and notes what they do.</summary>
internal sealed class AttackWatch
{
    // At once, each in a frame of its own.
    private const int PagesAtOnce = 24;

    private static readonly string Reader = Script("reader.js");
    private static readonly string Watch = Script("watch.js");

    private readonly ConcurrentDictionary<string, bool> _ran = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _asked = new(StringComparer.Ordinal);

    /// <summary>The pages of which a script ran.</summary>
    public IEnumerable<string> Ran => _ran.Keys;

    /// <summary>What was asked of other hosts, with its kind in front, as <c>Stylesheet https://evil.example/a.css</c>.</summary>
    public IEnumerable<string> Asked => _asked.Keys;

    public static async Task<AttackWatch> RunAsync(Chromium chromium, AttackedSites sites)
    {
        var watch = new AttackWatch();
        await using var served = BuiltSites.Serve(sites.Folder);
        await using var tab = await chromium.OpenAsync();
        tab.Happened += (method, said) => watch.Note(method, said, served.Address);
        await tab.SendAsync("Network.enable");
        await tab.SendAsync("Runtime.addBinding", new JsonObject { ["name"] = "__tell" });
        await tab.SendAsync("Page.addScriptToEvaluateOnNewDocument", new JsonObject { ["source"] = Watch });
        foreach (string[] pages in sites.Pages.Chunk(PagesAtOnce))
        {
            // What a page has left behind is not the next one's.
            await tab.GoAsync(served.Address);
            Assert.Equal(pages.Length, await tab.EvaluateAsync<int>($"{Reader}({JsonSerializer.Serialize(pages)})"));
        }

        return watch;
    }

    private void Note(string method, JsonObject said, Uri own)
    {
        switch (method)
        {
            case "Runtime.bindingCalled":
                _ran[said["payload"]!.GetValue<string>()] = true;
                break;
            case "Network.requestWillBeSent":
                string address = said["request"]!["url"]!.GetValue<string>();
                if (Uri.TryCreate(address, UriKind.Absolute, out var asked) && asked.Scheme is not ("data" or "about" or "blob") && asked.Authority != own.Authority)
                {
                    _asked[$"{said["type"]} {address}"] = true;
                }

                break;
            default:
                break;
        }
    }

    private static string Script(string name) => File.ReadAllText(RepositoryRoot.PathTo("tests", "Idp.TechDocs.Tool.Tests", "Browser", "Attacks", name)).Trim();
}
