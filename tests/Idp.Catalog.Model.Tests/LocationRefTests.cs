namespace Idp.Catalog.Model.Tests;

public sealed class LocationRefTests
{
    [Theory]
    [InlineData("url:https://host/path", "url", "https://host/path")]
    [InlineData(" file :\uFEFF ./a b \t", "file", "./a b")]
    [InlineData("x:\u0085", "x", "\u0085")]
    [InlineData("a:b:c", "a", "b:c")]
    [InlineData("HTTP:x", "HTTP", "x")]
    [InlineData("url:javascripts:x", "url", "javascripts:x")]
    public void Parse_splits_at_the_first_colon_and_trims_as_JavaScript(string text, string type, string target)
    {
        var location = LocationRef.Parse(text);
        Assert.Equal((type, target), (location.Type, location.Target));
    }

    [Theory]
    [InlineData("", "Unable to parse location ref '', expected '<type>:<target>', e.g. 'url:https://host/path'")]
    [InlineData("url", "Unable to parse location ref 'url', expected '<type>:<target>', e.g. 'url:https://host/path'")]
    [InlineData("url: ", "Unable to parse location ref 'url: ', expected '<type>:<target>', e.g. 'url:https://host/path'")]
    [InlineData(":x", "Unable to parse location ref ':x', expected '<type>:<target>', e.g. 'url:https://host/path'")]
    [InlineData("https://a.b/c", "Invalid location ref 'https://a.b/c', please prefix it with 'url:', e.g. 'url:https://a.b/c'")]
    [InlineData("url:javascript:alert(1)", "Invalid location ref 'url:javascript:alert(1)', target is a javascript: URL")]
    [InlineData("url:\u0001JAVA\nscript\t:x", "Invalid location ref 'url:\u0001JAVA\nscript\t:x', target is a javascript: URL")]
    public void Parse_refuses_in_the_words_of_upstream(string text, string expected)
        => Assert.Equal(expected, Assert.Throws<FormatException>(() => LocationRef.Parse(text)).Message);

    [Fact]
    public void Of_refuses_scripts_and_empty_parts()
    {
        Assert.Throws<ArgumentException>(() => LocationRef.Of("url", "javascript:x"));
        Assert.Throws<ArgumentException>(() => LocationRef.Of("", "x"));
        Assert.Equal("url:x", LocationRef.Of("url", "x").ToString());
    }
}
