using CsCheck;

namespace Idp.Diagnostics.Tests;

public sealed class JsonPointerTests
{
    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/a~1b/m~0n/0")]
    [InlineData("/~01")]
    public void A_pointer_prints_as_it_was_read(string text) => Assert.Equal(text, JsonPointer.Parse(text).ToString());

    [Fact]
    public void Printing_then_reading_is_identity()
        => Gen.String.Array.Sample(tokens =>
        {
            var pointer = new JsonPointer([.. tokens]);
            return JsonPointer.Parse(pointer.ToString()) == pointer;
        });

    [Fact]
    public void A_pointer_without_a_leading_slash_is_refused() => Assert.Throws<FormatException>(() => JsonPointer.Parse("a/b"));

    [Fact]
    public void A_pointer_starts_with_itself_and_its_ancestors()
    {
        var owner = JsonPointer.Of("spec", "owner");
        Assert.True(owner.StartsWith(owner));
        Assert.True(owner.StartsWith(JsonPointer.Root));
        Assert.True(owner.StartsWith(owner.Parent));
        Assert.False(owner.StartsWith(JsonPointer.Of("spe")));
        Assert.False(owner.Parent.StartsWith(owner));
    }
}
