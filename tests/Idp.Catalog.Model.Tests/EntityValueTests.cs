using System.Text;
using System.Text.Json;

namespace Idp.Catalog.Model.Tests;

public sealed class EntityValueTests
{
    [Fact]
    public void Numbers_are_written_as_JavaScript_writes_them()
    {
        var wrong = JavaScriptAnswers.Read("numbers.txt").Select(line => (
            Expected: line.Answer,
            Actual: EntityValue.FromDouble(BitConverter.UInt64BitsToDouble(Convert.ToUInt64(line.Question, 16))).ToString()))
            .Where(pair => pair.Expected != pair.Actual);
        Assert.Empty(wrong);
    }

    [Fact]
    public void Strings_are_written_as_JavaScript_writes_them()
    {
        var wrong = JavaScriptAnswers.Read("strings.txt").Where(line => !string.Equals(
            EntityValue.FromString(JavaScriptAnswers.FromUtf16(line.Question)).ToString(),
            Encoding.UTF8.GetString(Convert.FromBase64String(line.Answer)), StringComparison.Ordinal));
        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("""{"b":1,"a":2}""", """{"b":1,"a":2}""")]
    [InlineData("""{"b":1,"a":2,"b":3}""", """{"b":3,"a":2}""")]
    [InlineData("""{"b":1,"10":2,"9":3,"a":4,"01":5,"-1":6}""", """{"9":3,"10":2,"b":1,"a":4,"01":5,"-1":6}""")]
    [InlineData("""{"4294967295":1,"4294967294":2,"a":3,"0":4}""", """{"0":4,"4294967294":2,"4294967295":1,"a":3}""")]
    [InlineData("""[1,[],{},null,true,"x"]""", """[1,[],{},null,true,"x"]""")]
    public void Properties_have_the_order_of_JavaScript_and_the_last_value_counts(string json, string expected)
    {
        Assert.Equal(expected, EntityValue.Parse(json).ToString());
        Assert.Equal(expected, Write(EntityValue.Parse(json)));
    }

    [Fact]
    public void Objects_that_look_alike_share_their_keys()
    {
        var builder = new EntityValueBuilder();
        EntityValue Make(double x)
        {
            builder.StartObject();
            builder.Key("x"u8);
            builder.Number(x);
            builder.Key("y");
            builder.Null();
            builder.EndObject();
            return builder.Build();
        }

        var (first, second) = (Make(1), Make(2));
        Assert.Same(ShapeOf(first), ShapeOf(second));
        Assert.Same(
            ShapeOf(first.With("z", 1)),
            ShapeOf(second.With("z", 2)));
    }

    [Fact]
    public void A_value_asked_for_what_it_is_not_answers_nothing()
    {
        var text = EntityValue.FromString("x");
        Assert.True(text["a"][0]["b"].IsMissing);
        Assert.Null(text.AsNumber());
        Assert.Null(text.AsBoolean());
        Assert.Null(EntityValue.Null.AsString());
        Assert.Empty(text.Items);
        Assert.Empty(text.Properties);
        Assert.Empty(text.AsStrings());
        Assert.Equal("x", Assert.Single(text.AsStringOrStrings()));
        Assert.Equal(["a", "b"], EntityValue.Parse("""["a",1,"b",null]""").AsStrings());
        Assert.Equal(ValueKind.Missing, default(EntityValue).Kind);
        Assert.Equal("", default(EntityValue).ToString());
        Assert.Empty(default(EntityItems));
        Assert.Empty(default(EntityProperties));
        Assert.Empty(default(EntityStringList));
    }

    [Theory]
    [InlineData("a/b", """{"a":{"b":9},"l":[1,2]}""")]
    [InlineData("a/c", """{"a":{"b":1,"c":9},"l":[1,2]}""")]
    [InlineData("n/m/o", """{"a":{"b":1},"l":[1,2],"n":{"m":{"o":9}}}""")]
    [InlineData("l/1", """{"a":{"b":1},"l":[1,9]}""")]
    [InlineData("l/2", """{"a":{"b":1},"l":[1,2,9]}""")]
    [InlineData("7", """{"7":9,"a":{"b":1},"l":[1,2]}""")]
    public void With_puts_a_value_at_the_end_of_a_path(string path, string expected)
    {
        var value = EntityValue.Parse("""{"a":{"b":1},"l":[1,2]}""");
        Assert.Equal(expected, value.With(path.Split('/'), 9).ToString());
        Assert.Equal("""{"a":{"b":1},"l":[1,2]}""", value.ToString());
    }

    [Theory]
    [InlineData("a/b/c")]
    [InlineData("l/3")]
    [InlineData("l/x")]
    public void With_refuses_a_path_that_leads_nowhere(string path)
        => Assert.Throws<ArgumentException>(() => EntityValue.Parse("""{"a":{"b":1},"l":[1,2]}""").With(path.Split('/'), 9));

    [Theory]
    [InlineData("a/b", """{"a":{},"l":[1,2]}""")]
    [InlineData("a", """{"l":[1,2]}""")]
    [InlineData("l/0", """{"a":{"b":1},"l":[2]}""")]
    [InlineData("l/5", """{"a":{"b":1},"l":[1,2]}""")]
    [InlineData("x/y", """{"a":{"b":1},"l":[1,2]}""")]
    public void Without_takes_a_value_away(string path, string expected)
        => Assert.Equal(expected, EntityValue.Parse("""{"a":{"b":1},"l":[1,2]}""").Without(path.Split('/')).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{} {}")]
    [InlineData("\"\\ud800\"")]
    [InlineData("nul")]
    public void Parse_refuses_what_is_not_JSON(string json) => Assert.Throws<FormatException>(() => EntityValue.Parse(json));

    [Fact]
    public void Parse_is_bounded_in_depth()
    {
        string Nested(int depth) => new string('[', depth) + new string(']', depth);
        Assert.Equal(1, EntityValue.Parse(Nested(128)).Count);
        Assert.Throws<FormatException>(() => EntityValue.Parse(Nested(129)));
        Assert.Equal(Nested(512), EntityValue.Parse(Nested(512), maxDepth: 512).ToString());
    }

    [Fact]
    public void What_JSON_cannot_say_is_written_anyway()
    {
        Assert.Equal("null", Write(EntityValue.FromDouble(double.NaN)));
        Assert.Equal("\"\uFFFD\"", Write(EntityValue.FromString("\ud800")));
    }

    private static string Write(EntityValue value)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            value.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static Shape ShapeOf(EntityValue value) => new ObjectNode((Slot[])value.Node!).Shape;
}
