#region tests
using System.Text.Json.Nodes;
using Idp.Scaffolder.Testing;
using Xunit;

namespace TemplateTests;

public sealed class GoldenPathTests
{
    private static readonly string Templates = Find(AppContext.BaseDirectory, "samples/acme/templates");

    public static TheoryData<string, string> Cases => [.. Directory.GetDirectories(Templates).Order(StringComparer.Ordinal)
        .SelectMany(folder => new TemplateTest(folder).CaseNames.Select(name => (Path.GetFileName(folder), name)))];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_template_makes_what_is_kept_beside_it(string template, string name)
    {
        var test = new TemplateTest(Path.Combine(Templates, template));
        var result = await test.RunAsync(name, TestContext.Current.CancellationToken);
        Assert.True(result.IsSuccess, result.ToString()); // the text shows the differing lines
    }

    [Fact]
    public async Task A_topic_becomes_one_pull_request()
    {
        // A real run: what reaches out is fake, everything else does its work in a folder that is gone afterwards.
        var publish = new FakeAction("publish:github:pull-request", new JsonObject { ["remoteUrl"] = "https://github.com/acme/topics/pull/7" });
        var test = new TemplateTest(Path.Combine(Templates, "kafka-topic"), new TemplateTestOptions { IsDryRun = false, Actions = [publish] });

        var run = await test.RunAsync(test.ReadInput("compacted"), TestContext.Current.CancellationToken);

        Assert.True(run.IsSuccess, run.ToString());
        Assert.Equal("topic-shop-product-prices-v2", (string?)Assert.Single(publish.Calls).Input["branchName"]);
        Assert.NotNull(run.Files.Find("topics/shop.product-prices.v2.tf"));
    }

    // Tests run in the folder of their binaries, somewhere below the repository.
    private static string Find(string folder, string path)
        => Directory.Exists(Path.Combine(folder, path)) ? Path.Combine(folder, path) : Find(Path.GetDirectoryName(folder)!, path);
}
#endregion
