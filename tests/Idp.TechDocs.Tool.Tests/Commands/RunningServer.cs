using System.Text.RegularExpressions;
using Idp.CommandLine;

namespace Idp.TechDocs.Tool.Tests.Commands;

/// <summary><c>idp-docs serve</c> while it runs.</summary>
internal sealed partial class RunningServer : IAsyncDisposable
{
    private readonly CancellationTokenSource _ending = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
    private readonly ListeningWriter _error = new();
    private Task<int>? _run;

    private RunningServer()
    {
    }

    public HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    /// <summary>What it printed.</summary>
    public StringWriter Output { get; } = new();

    public static async Task<RunningServer> StartAsync(string folder, params string[] options)
    {
        var server = new RunningServer();
        server._run = DocsTool.RunAsync(["serve", folder, "--port", "0", .. options], new ToolConsole(server.Output, server._error), server._ending.Token);
        string line = await server._error.WaitForAsync(Address());
        server.Client.BaseAddress = new Uri(Address().Match(line).Value);
        return server;
    }

    public Task<string> WaitForAsync(Regex said) => _error.WaitForAsync(said);

    public async Task<int> StopAsync()
    {
        await _ending.CancelAsync();
        return await _run!;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Client.Dispose();
        _ending.Dispose();
        await _error.DisposeAsync();
        await Output.DisposeAsync();
    }

    [GeneratedRegex("http://[0-9.:]+/")]
    private static partial Regex Address();
}
