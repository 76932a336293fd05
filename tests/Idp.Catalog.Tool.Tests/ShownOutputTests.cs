using Idp.Testing;

namespace Idp.Catalog.Tool.Tests;

public sealed class ShownOutputTests
{
    [Fact]
    public async Task What_a_page_shows_is_what_the_tool_writes()
    {
        foreach (var shown in ShownOutput.All())
        {
            string output = await shown.RunAsync();
            if (ApprovedText.IsApproving)
            {
                shown.Approve(output);
            }
            else if (shown.Text != output)
            {
                Assert.Fail($"""
                    {shown.Page} does not show {shown.CommandLine} ('-' page, '+' now):
                    {TextDifference.Between(shown.Text, output)}
                    Run the test with IDP_APPROVE=1 to bring the page up to date.
                    """);
            }
        }
    }

    [Theory]
    [InlineData("README.md", "impact")]
    [InlineData("README.md", "cycles")]
    [InlineData("README.md", "owners")]
    [InlineData("README.md", "graph")]
    [InlineData("src/Catalog/Idp.Catalog.Tool/README.md", "query")]
    [InlineData("docs/asking.md", "diff")]
    public void The_readme_shows_the_command(string page, string command)
        => Assert.Contains(ShownOutput.All(), shown => shown.Page == page && shown.CommandLine.StartsWith($"idp-catalog {command} ", StringComparison.Ordinal));
}
