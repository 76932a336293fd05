using System.Net;
using System.Text;
using Idp.Scaffolder.Community;
using Idp.Scaffolder.Community.Http;

namespace Idp.Scaffolder.Tests.Community;

public sealed class BackstageRequestActionTests
{
    [Fact]
    public async Task A_request_goes_behind_the_address_with_the_run_s_token()
    {
        using var host = new FakeHost((request, body) => Json("""{"id": 7}""", HttpStatusCode.Created));
        using var bench = Make(host);
        bench.Secrets["backstageToken"] = "t";
        var output = await bench.RunAsync("http:backstage:request", """
            {"method": "POST", "path": "/proxy/tickets/issues", "params": {"a b": "c&d", "n": 1}, "headers": {"Content-Type": "application/json"}, "body": {"summary": "é"}}
            """);
        Assert.Equal("""POST https://portal.example.com/api/proxy/tickets/issues?a+b=c%26d&n=1 Bearer t application/json {"summary":"é"}""", host.Seen.Single());
        Assert.Equal(201, output["code"]!.GetValue<int>());
        Assert.Equal(7, output["body"]!["id"]!.GetValue<int>());
        Assert.Equal("application/json", output["headers"]!["content-type"]!.GetValue<string>());
    }

    [Fact]
    public async Task Text_is_given_as_message()
    {
        using var host = new FakeHost((request, body) => new HttpResponseMessage { Content = new StringContent("hello") });
        using var bench = Make(host);
        var output = await bench.RunAsync("http:backstage:request", """{"method": "GET", "path": "x/y"}""");
        Assert.Equal("hello", output["body"]!["message"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_bad_answer_fails_unless_it_is_wanted()
    {
        using var host = new FakeHost((request, body) => Json("""{"error": "no"}""", HttpStatusCode.NotFound));
        using var bench = Make(host);
        Assert.Equal("Error: Unable to complete request", await bench.FailAsync("http:backstage:request", """{"method": "GET", "path": "x"}"""));
        var output = await bench.RunAsync("http:backstage:request", """{"method": "GET", "path": "x", "continueOnBadResponse": true}""");
        Assert.Equal("""{"code":404,"headers":{},"body":{"error":"no"}}""", output.ToJsonString());
    }

    [Theory]
    [InlineData("../admin")]
    [InlineData("x/../../admin")]
    [InlineData("x/%2e%2e/%2e%2e/admin")]
    [InlineData("x\\..\\..\\admin")]
    public async Task A_path_does_not_leave_the_address(string path)
    {
        using var host = new FakeHost((request, body) => Json("{}"));
        using var bench = Make(host);
        string failure = await bench.FailAsync("http:backstage:request", $$"""{"method": "GET", "path": {{System.Text.Json.JsonSerializer.Serialize(path)}}}""");
        Assert.StartsWith("NotAllowedError: ", failure, StringComparison.Ordinal);
        Assert.Empty(host.Seen);
    }

    [Fact]
    public async Task Credentials_do_not_follow_a_redirect_to_another_host()
    {
        using var host = new FakeHost((request, body) => request.RequestUri!.Host == "portal.example.com"
            ? new HttpResponseMessage(HttpStatusCode.Found) { Headers = { Location = new Uri("https://other.example.com/x") } }
            : Json("{}"));
        using var bench = Make(host);
        bench.Secrets["backstageToken"] = "t";
        await bench.RunAsync("http:backstage:request", """{"method": "GET", "path": "x", "headers": {"cookie": "c"}}""");
        Assert.Equal(["GET https://portal.example.com/api/x Bearer t  ", "GET https://other.example.com/x   "], host.Seen);
    }

    [Theory]
    [InlineData("http://169.254.169.254/latest/meta-data")]
    [InlineData("https://localhost/x")]
    [InlineData("https://[::1]/x")]
    [InlineData("https://10.0.0.1/x")]
    [InlineData("https://[::ffff:10.0.0.1]/x")]
    [InlineData("file:///etc/passwd")]
    public async Task A_redirect_to_a_private_address_is_not_followed(string location)
    {
        using var host = new FakeHost((request, body) => new HttpResponseMessage(HttpStatusCode.Found) { Headers = { Location = new Uri(location) } });
        using var bench = Make(host);
        Assert.StartsWith("NotAllowedError: ", await bench.FailAsync("http:backstage:request", """{"method": "GET", "path": "x"}"""), StringComparison.Ordinal);
        Assert.Single(host.Seen);
    }

    [Fact]
    public async Task Redirects_without_end_and_answers_without_end_are_bounded()
    {
        using var loop = new FakeHost((request, body) => new HttpResponseMessage(HttpStatusCode.Found) { Headers = { Location = request.RequestUri } });
        using var first = Make(loop);
        Assert.Contains("MaxRedirects", await first.FailAsync("http:backstage:request", """{"method": "GET", "path": "x"}"""), StringComparison.Ordinal);
        using var flood = new FakeHost((request, body) => new HttpResponseMessage { Content = new StringContent(new string('x', 2000)) });
        using var second = Make(flood);
        Assert.Contains("MaxResponseBytes", await second.FailAsync("http:backstage:request", """{"method": "GET", "path": "x"}"""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_sends_only_what_is_safe()
    {
        using var host = new FakeHost((request, body) => Json("{}"));
        using var bench = Make(host);
        bench.IsDryRun = true;
        Assert.Empty(await bench.RunAsync("http:backstage:request", """{"method": "DELETE", "path": "x"}"""));
        Assert.Empty(host.Seen);
        await bench.RunAsync("http:backstage:request", """{"method": "GET", "path": "x"}""");
        Assert.Single(host.Seen);
    }

    [Fact]
    public async Task An_answer_that_is_not_json_is_said()
    {
        using var host = new FakeHost((request, body) => Json("{broken"));
        using var bench = Make(host);
        Assert.StartsWith("Error: Could not parse response body: ", await bench.FailAsync("http:backstage:request", """{"method": "GET", "path": "x"}"""), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("10.1.2.3", true)]
    [InlineData("172.31.0.1", true)]
    [InlineData("172.32.0.1", false)]
    [InlineData("192.168.1.1", true)]
    [InlineData("169.254.169.254", true)]
    [InlineData("100.64.0.1", true)]
    [InlineData("0.0.0.0", true)]
    [InlineData("8.8.8.8", false)]
    [InlineData("::1", true)]
    [InlineData("fe80::1", true)]
    [InlineData("fd00::1", true)]
    [InlineData("::ffff:127.0.0.1", true)]
    [InlineData("64:ff9b::7f00:1", true)]
    [InlineData("2002:7f00:1::", true)]
    [InlineData("2606:4700::1111", false)]
    public void Private_addresses_are_known(string address, bool isPrivate)
        => Assert.Equal(isPrivate, PrivateAddress.Is(IPAddress.Parse(address)));

    private static ActionBench Make(FakeHost host) => new(
        community: new CommunityActionOptions { Requests = new BackstageRequestOptions { BaseUrl = new Uri("https://portal.example.com/api/"), MaxResponseBytes = 1000 } },
        http: new HttpMessageInvoker(host));

    private static HttpResponseMessage Json(string body, HttpStatusCode status = HttpStatusCode.OK)
        => new(status) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) { Headers = { { "content-type", "application/json" } } } };

    private sealed class FakeHost(Func<HttpRequestMessage, string, HttpResponseMessage> answer) : HttpMessageHandler
    {
        public List<string> Seen { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            string body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
            Seen.Add($"{request.Method} {request.RequestUri} {request.Headers.Authorization} {request.Content?.Headers.ContentType} {body}");
            return answer(request, body);
        }
    }
}
