using System.Diagnostics;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Idp.Testing;

namespace Idp.TechDocs.Tool.Tests.Browser;

/// <summary>A headless Chromium of the machine (or that of <c>CHROMIUM</c>). It reaches this machine only.</summary>
public sealed partial class Chromium : IAsyncLifetime
{
    private static readonly string[] Places = Environment.GetEnvironmentVariable("CHROMIUM") is { } named
        ? [named]
        : ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private static readonly string? Program = Places.FirstOrDefault(File.Exists);

    private static readonly string[] Flags =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
        "--disable-sync", "--hide-scrollbars", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", "--remote-debugging-port=0", "about:blank",
    ];

    private readonly TemporaryFolder _profile = new();
    private Process? _process;
    private DevTools? _tools;

    public async ValueTask InitializeAsync()
    {
        if (Program is null)
        {
            return;
        }

        _process = ExternalProcess.Start(Program, [$"--user-data-dir={_profile.Path}", .. Flags]);
        string? line;
        do
        {
            line = await _process.StandardError.ReadLineAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(TimeSpan.FromMinutes(2));
        }
        while (line is not null && !Address.IsMatch(line));
        _ = _process.StandardError.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None); // A full pipe would stop it.
        _tools = await DevTools.ConnectAsync(new Uri(Address.Match(line ?? throw new InvalidOperationException("Chromium did not start.")).Value));
    }

    /// <summary>Opens a tab that shares nothing with others. Skips the test where there is no Chromium; on a build server the test fails.</summary>
    internal async Task<Tab> OpenAsync()
    {
        if (_tools is null)
        {
            Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") == "true", "Needs Chromium, which is not installed here; CHROMIUM may name it.");
            Assert.Fail("Chromium is not installed on this build server.");
        }

        string context = (await _tools.SendAsync("Target.createBrowserContext"))["browserContextId"]!.GetValue<string>();
        await _tools.SendAsync("Browser.grantPermissions", new JsonObject { ["permissions"] = new JsonArray("clipboardReadWrite", "clipboardSanitizedWrite"), ["browserContextId"] = context });
        var target = await _tools.SendAsync("Target.createTarget", new JsonObject { ["url"] = "about:blank", ["browserContextId"] = context });
        var session = await _tools.SendAsync("Target.attachToTarget", new JsonObject { ["targetId"] = target["targetId"]!.GetValue<string>(), ["flatten"] = true });
        return await Tab.StartAsync(_tools, session["sessionId"]!.GetValue<string>(), context);
    }

    public async ValueTask DisposeAsync()
    {
        if (_tools is not null)
        {
            await _tools.SendAsync("Browser.close");
            await _tools.DisposeAsync();
        }

        if (_process is not null)
        {
            using var late = new CancellationTokenSource(TimeSpan.FromSeconds(30));
            try
            {
                await _process.WaitForExitAsync(late.Token);
            }
            catch (OperationCanceledException)
            {
                _process.Kill(entireProcessTree: true);
            }

            _process.Dispose();
        }

        _profile.Dispose();
    }

    [GeneratedRegex("ws://.*")]
    private static partial Regex Address { get; }
}
