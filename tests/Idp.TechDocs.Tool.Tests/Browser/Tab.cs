using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Idp.TechDocs.Tool.Tests.Browser;

/// <summary>One tab of a browser.</summary>
internal sealed partial class Tab : IAsyncDisposable
{
    // Notices when the script has replaced the neighbourhood in the navigation by all of it.
    private const string Watch = """
        addEventListener("DOMContentLoaded", () => {
          const nav = document.querySelector(".md-nav--primary"), first = nav?.querySelector(".md-nav__list");
          if (!first) window.isComplete = true;
          else new MutationObserver(() => window.isComplete = !first.isConnected).observe(nav, { childList: true });
        });
        """;

    private readonly DevTools _tools;
    private readonly string _session;
    private readonly string _context;
    private readonly ConcurrentQueue<string> _errors = [];

    private Tab(DevTools tools, string session, string context)
    {
        (_tools, _session, _context) = (tools, session, context);
        tools.Happened += Notice;
    }

    /// <summary>Is called with each event of the tab: its method and its parameters.</summary>
    public event Action<string, JsonObject>? Happened;

    /// <summary>What the console says is wrong; what other hosts have to do with is left out, since none is reached.</summary>
    public IReadOnlyCollection<string> Errors => _errors;

    public static async Task<Tab> StartAsync(DevTools tools, string session, string context)
    {
        var tab = new Tab(tools, session, context);
        foreach (string domain in (string[])["Page", "Runtime", "Log"])
        {
            await tab.SendAsync($"{domain}.enable");
        }

        await tab.SendAsync("Page.addScriptToEvaluateOnNewDocument", new JsonObject { ["source"] = Watch });
        await tab.ResizeAsync(1280, 900);
        await tab.PreferAsync();
        return tab;
    }

    public Task<JsonObject> SendAsync(string method, JsonObject? parameters = null) => _tools.SendAsync(method, parameters, _session);

    /// <summary>Goes to a page and waits until its script has put the whole navigation in place.</summary>
    public async Task GoAsync(Uri address)
    {
        await SendAsync("Page.navigate", new JsonObject { ["url"] = address.AbsoluteUri });
        await WaitAsync($"location.href === {JsonSerializer.Serialize(address.AbsoluteUri)} && document.readyState === 'complete'");
        await SettleAsync();
    }

    /// <summary>Waits until a page and its navigation are complete.</summary>
    public Task SettleAsync() => WaitAsync("document.readyState === 'complete' && window.isComplete");

    /// <summary>Waits, frame by frame, until an expression is true.</summary>
    public async Task WaitAsync(string condition)
    {
        string script = $"new Promise((done, fail) => {{ const end = performance.now() + 15000; (function look() {{ if ({condition}) done(true); else if (performance.now() > end) done(false); else setTimeout(look, 15); }})(); }})";
        for (int attempt = 0; ; attempt++)
        {
            try
            {
                Assert.True(await EvaluateAsync<bool>(script), $"Not so in 15 seconds: {condition}");
                return;
            }
            catch (InvalidOperationException e) when (attempt < 20 && Left.IsMatch(e.Message))
            {
                // The page was left in the meantime; the next one is asked.
            }
        }
    }

    public async Task<T> EvaluateAsync<T>(string expression)
    {
        var answer = await SendAsync("Runtime.evaluate", new JsonObject { ["expression"] = expression, ["awaitPromise"] = true, ["returnByValue"] = true, ["userGesture"] = true });
        return answer["exceptionDetails"] is { } fault
            ? throw new InvalidOperationException($"{expression}\n{fault}")
            : answer["result"]?["value"] is { } value ? value.Deserialize<T>(JsonSerializerOptions.Web)! : default!;
    }

    public Task ResizeAsync(int width, int height)
        => SendAsync("Emulation.setDeviceMetricsOverride", new JsonObject { ["width"] = width, ["height"] = height, ["deviceScaleFactor"] = 1, ["mobile"] = false });

    /// <summary>Tells pages what their reader prefers.</summary>
    public Task PreferAsync(string scheme = "light", string motion = "no-preference", string medium = "")
        => SendAsync("Emulation.setEmulatedMedia", new JsonObject
        {
            ["media"] = medium,
            ["features"] = new JsonArray(
                new JsonObject { ["name"] = "prefers-color-scheme", ["value"] = scheme },
                new JsonObject { ["name"] = "prefers-reduced-motion", ["value"] = motion }),
        });

    public async Task ClickAsync(string selector)
    {
        var at = await EvaluateAsync<Dictionary<string, double>?>(
            $"(() => {{ const e = document.querySelector({JsonSerializer.Serialize(selector)}); if (!e) return null; e.scrollIntoView({{block: 'center', behavior: 'instant'}}); const b = e.getBoundingClientRect(); return {{x: b.x + b.width / 2, y: b.y + b.height / 2}}; }})()");
        Assert.True(at is not null, $"There is no {selector}.");
        foreach (string kind in (string[])["mouseMoved", "mousePressed", "mouseReleased"])
        {
            await SendAsync("Input.dispatchMouseEvent", new JsonObject { ["type"] = kind, ["x"] = at["x"], ["y"] = at["y"], ["button"] = kind == "mouseMoved" ? "none" : "left", ["clickCount"] = 1 });
        }
    }

    public async Task TypeAsync(string text)
    {
        foreach (char c in text)
        {
            await PressAsync(c.ToString());
        }
    }

    /// <summary>Presses a key: a character, or a key by its name, as <c>ArrowDown</c>.</summary>
    public async Task PressAsync(string key, bool shift = false)
    {
        var (code, text) = key switch
        {
            "Tab" => (9, ""),
            "Enter" => (13, "\r"),
            "Escape" => (27, ""),
            " " => (32, " "),
            "ArrowLeft" => (37, ""),
            "ArrowUp" => (38, ""),
            "ArrowRight" => (39, ""),
            "ArrowDown" => (40, ""),
            _ => (0, key),
        };
        var press = new JsonObject { ["type"] = text.Length > 0 ? "keyDown" : "rawKeyDown", ["key"] = key, ["code"] = key == " " ? "Space" : key, ["windowsVirtualKeyCode"] = code, ["modifiers"] = shift ? 8 : 0 };
        if (text.Length > 0)
        {
            press["text"] = text;
        }

        await SendAsync("Input.dispatchKeyEvent", press);
        await SendAsync("Input.dispatchKeyEvent", new JsonObject { ["type"] = "keyUp", ["key"] = key, ["windowsVirtualKeyCode"] = code, ["modifiers"] = shift ? 8 : 0 });
    }

    /// <summary>Leaves a picture of what is seen in the folder <c>screenshots</c> beside the tests.</summary>
    public async Task PictureAsync(string name)
    {
        var picture = await SendAsync("Page.captureScreenshot", new JsonObject { ["format"] = "png" });
        string folder = Directory.CreateDirectory(Path.Join(AppContext.BaseDirectory, "screenshots")).FullName;
        byte[] bytes = Convert.FromBase64String(picture["data"]!.GetValue<string>());
        await File.WriteAllBytesAsync(Path.Join(folder, name + ".png"), bytes, TestContext.Current.CancellationToken);
        Assert.True(bytes.Length > 3_000, $"{name} is an empty picture.");
    }

    public async ValueTask DisposeAsync()
    {
        _tools.Happened -= Notice;
        await _tools.SendAsync("Target.disposeBrowserContext", new JsonObject { ["browserContextId"] = _context });
    }

    private void Notice(string? session, string method, JsonObject said)
    {
        if (session != _session)
        {
            return;
        }

        Happened?.Invoke(method, said);
        string? error = method switch
        {
            "Runtime.exceptionThrown" => said["exceptionDetails"]!.ToJsonString(),
            "Runtime.consoleAPICalled" when said["type"]!.GetValue<string>() is "error" or "assert" => said["args"]!.ToJsonString(),
            "Log.entryAdded" when said["entry"]!["level"]!.GetValue<string>() == "error" => said["entry"]!.ToJsonString(),
            _ => null,
        };
        if (error is not null && !error.Contains("\"url\":\"https://", StringComparison.Ordinal))
        {
            _errors.Enqueue(error);
        }
    }

    [GeneratedRegex("context was destroyed|navigated or closed|Cannot find context|Promise was collected", RegexOptions.IgnoreCase)]
    private static partial Regex Left { get; }
}
