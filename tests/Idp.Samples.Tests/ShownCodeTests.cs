using Idp.Testing;

namespace Idp.Samples.Tests;

public sealed class ShownCodeTests
{
    [Fact]
    public void Code_in_a_page_is_the_code_that_is_compiled()
    {
        foreach (var shown in ShownCode.All())
        {
            if (ApprovedText.IsApproving)
            {
                shown.Approve();
            }
            else if (shown.Code != shown.Compiled())
            {
                Assert.Fail($"""
                    {shown.Page} does not show {shown.File} ('-' page, '+' file):
                    {TextDifference.Between(shown.Code, shown.Compiled())}
                    Run the test with IDP_APPROVE=1 to bring the page up to date.
                    """);
            }
        }
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("src/Catalog/Idp.Catalog/README.md")]
    public void The_readme_shows_how_to_validate(string page)
        => Assert.Contains(ShownCode.All(), shown => shown.Page == page && shown.File == "samples/ValidateDescriptors/Program.cs");
}
