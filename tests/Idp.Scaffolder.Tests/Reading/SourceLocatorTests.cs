using Idp.Scaffolder.Reading;

namespace Idp.Scaffolder.Tests.Reading;

public sealed class SourceLocatorTests
{
    [Theory]
    [InlineData("file:///etc", "NotAllowedError: Reading from 'file:///etc' is not allowed")]
    [InlineData("https://github.com/o/r", "NotAllowedError: Reading from 'https://github.com/o/r' is not allowed")]
    [InlineData("/etc", "NotAllowedError: Relative path is not allowed to refer to a directory outside its parent")]
    [InlineData("../x", "NotAllowedError: Relative path is not allowed to refer to a directory outside its parent")]
    [InlineData("C:\\x", "NotAllowedError: ")]
    [InlineData("./nothing", "NotFoundError: The url './nothing' does not exist beside the template")]
    public async Task What_cannot_be_read_is_said(string url, string expected)
    {
        using var bench = new ActionBench();
        string failure = await bench.FailAsync("fetch:plain", $$"""{"url": {{System.Text.Json.JsonSerializer.Serialize(url)}}}""");
        Assert.StartsWith(expected, failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_beside_the_template_that_leads_out_is_refused()
    {
        using var bench = new ActionBench().Write("secret/a.txt", "x");
        Directory.CreateSymbolicLink(Path.Combine(bench.Template, "s"), Path.Combine(bench.Root, "secret"));
        Assert.StartsWith("NotAllowedError: ", await bench.FailAsync("fetch:template", """{"url": "./s"}"""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_of_a_host_is_asked_for_its_addresses()
    {
        var host = new FakeHost();
        using var bench = new ActionBench(sources: new SourceLocator([host]));
        await bench.RunAsync("fetch:template", """{"url": "https://git.example.com/o/r/tree/main/skeleton", "token": "t", "values": {"name": "orders"}}""");
        await bench.RunAsync("fetch:plain:file", """{"url": "https://git.example.com/o/r/blob/main/a.txt", "targetPath": "b.txt"}""");
        Assert.Equal(["b.txt", "orders.txt"], bench.Files());
        Assert.Equal(["https://git.example.com/o/r/tree/main/skeleton t", "https://git.example.com/o/r/blob/main/a.txt "], host.Asked);
    }

    private sealed class FakeHost : ISourceReader
    {
        public List<string> Asked { get; } = [];

        public bool CanRead(Uri url) => url.Host == "git.example.com";

        public Uri Resolve(Uri baseUrl, string path) => new(baseUrl, path);

        public ValueTask<SourceTree> ReadTreeAsync(SourceRequest request, CancellationToken cancellationToken)
        {
            Asked.Add($"{request.Url} {request.Token}");
            string folder = request.CreateFolder();
            File.WriteAllText(Path.Combine(folder, "${{ values.name }}.txt"), "x");
            return ValueTask.FromResult(new SourceTree(folder));
        }

        public ValueTask<SourceFile> ReadFileAsync(SourceRequest request, CancellationToken cancellationToken)
        {
            Asked.Add($"{request.Url} {request.Token}");
            return ValueTask.FromResult(new SourceFile("y"u8.ToArray()));
        }
    }
}
