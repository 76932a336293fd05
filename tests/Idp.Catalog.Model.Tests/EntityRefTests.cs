namespace Idp.Catalog.Model.Tests;

public sealed class EntityRefTests
{
    [Theory]
    [InlineData("component:orders", "component:default/orders")]
    [InlineData("Component:Shop/Orders", "component:shop/orders")]
    [InlineData("k:a/b/c", "k:a/b/c")]
    [InlineData("k:a:b/c", "k:a:b/c")]
    [InlineData("k: spaced ", "k:default/ spaced ")]
    [InlineData("user:joe@example.com", "user:default/joe@example.com")]
    [InlineData("K:İ", "k:default/i\u0307")]
    [InlineData("k:ΑΣ/ΑΣ", "k:ας/ας")]
    public void Parse_reads_the_grammar_of_upstream(string text, string expected)
        => Assert.Equal(expected, EntityRef.Parse(text).ToString());

    [Theory]
    [InlineData("orders", "component:ns/orders")]
    [InlineData("a/b:c", "component:a/b:c")]
    [InlineData("a/b/c", "component:a/b/c")]
    [InlineData("api:x", "api:ns/x")]
    public void Parse_fills_in_what_the_context_gives(string text, string expected)
        => Assert.Equal(expected, EntityRef.Parse(text, "Component", "ns").ToString());

    [Theory]
    [InlineData("", "Entity reference must not be empty")]
    [InlineData("group:", "Entity reference \"group:\" was not on the form [<kind>:][<namespace>/]<name>")]
    [InlineData(":x", "Entity reference \":x\" was not on the form [<kind>:][<namespace>/]<name>")]
    [InlineData("/x", "Entity reference \"/x\" was not on the form [<kind>:][<namespace>/]<name>")]
    [InlineData("x/", "Entity reference \"x/\" was not on the form [<kind>:][<namespace>/]<name>")]
    [InlineData("k:/x", "Entity reference \"k:/x\" was not on the form [<kind>:][<namespace>/]<name>")]
    [InlineData("https://x.y/z", "Entity reference \"https://x.y/z\" was not on the form [<kind>:][<namespace>/]<name>")]
    [InlineData("x\"\n", "Entity reference \"x\\\"\\n\" had missing or empty kind (e.g. did not start with \"component:\" or similar)")]
    public void Parse_refuses_in_the_words_of_upstream(string text, string expected)
        => Assert.Equal(expected, Assert.Throws<FormatException>(() => EntityRef.Parse(text)).Message);
}
