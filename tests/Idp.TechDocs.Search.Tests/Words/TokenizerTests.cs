using CsCheck;

namespace Idp.TechDocs.Search.Words;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("Hello, World!", "hello world")]
    [InlineData("getUserName", "get user name getusername")]
    [InlineData("foo_bar", "foo bar foobar")]
    [InlineData("foo.bar-baz", "foo bar baz foobarbaz")]
    [InlineData("HTTPServer", "http server httpserver")]
    [InlineData("the URLs of APIs", "the urls of apis")]
    [InlineData("v1beta3 k8s OAuth2", "v1beta3 k8s o auth2 oauth2")]
    [InlineData("Crème brûlée", "creme brulee")]
    [InlineData("Größe GRÖẞE GROSSE", "grosse grosse grosse")]
    [InlineData("Ærø Łódź Œuvre Đà þorn", "aero lodz oeuvre da thorn")]
    [InlineData("Ελλάδα Ёлка", "ελλαδα елка")]
    [InlineData("the site's don't", "the site dont")]
    [InlineData("検索エンジン", "検 索 エ ン ジ ン")]
    [InlineData("ＡＢＣ ﬁne", "abc fine")]
    [InlineData("a.b.c.d.e.f.g.h", "a b c d e f g h")]
    [InlineData("- _ . '", "")]
    [InlineData("x\ud800y", "x y")]
    [InlineData("İstanbul", "istanbul")]
    public void Text_becomes_words_and_identifiers_become_their_parts(string text, string expected)
        => Assert.Equal(expected, string.Join(' ', Tokenizer.Read(text).Select(token => token.Term())));

    [Fact]
    public void Every_word_is_a_range_of_its_text_whatever_that_is()
        => Gen.String.Sample(text =>
        {
            foreach (var token in Tokenizer.Read(text))
            {
                Assert.InRange(token.Start, 0, text.Length);
                Assert.InRange(token.Start + token.Length, token.Start + 1, text.Length);
                Assert.DoesNotContain(token.Term(), c => c < 128 && !char.IsAsciiLetterOrDigit(c));
            }
        });
}
