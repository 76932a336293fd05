using Idp.TechDocs.Publishing;

namespace Idp.TechDocs.Tests.Publishing;

public sealed class SiteKeyTests
{
    [Theory]
    [InlineData("default/component/orders", "default/component/orders")]
    [InlineData("Default/Component/Orders.API_v2-X", "default/component/orders.api_v2-x")]
    [InlineData("a/b/I", "a/b/i")]
    public void Keys_are_written_in_lower_case(string text, string expected) => Assert.Equal(expected, SiteKey.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("orders")]
    [InlineData("default/component")]
    [InlineData("default/component/orders/x")]
    [InlineData("/component/orders")]
    [InlineData("/etc/passwd/x")]
    [InlineData("default/component/..")]
    [InlineData("../../x")]
    [InlineData("default/component/.builds")]
    [InlineData(".builds/component/orders")]
    [InlineData("default/component/%2e%2e")]
    [InlineData("default/component/..%2forders")]
    [InlineData("default/component/a\\b")]
    [InlineData("default/component/c:")]
    [InlineData("default/component/a b")]
    [InlineData("default/component/a\0")]
    [InlineData("default/component/é")]
    [InlineData("default/component/-a")]
    public void What_is_no_name_of_a_catalog_is_no_key(string text)
    {
        Assert.False(SiteKey.TryParse(text, out _));
        Assert.Throws<FormatException>(() => SiteKey.Parse(text));
    }

    [Fact]
    public void A_part_has_63_characters_at_most()
    {
        Assert.True(SiteKey.TryParse($"a/b/{new string('x', 63)}", out _));
        Assert.False(SiteKey.TryParse($"a/b/{new string('x', 64)}", out _));
    }
}
