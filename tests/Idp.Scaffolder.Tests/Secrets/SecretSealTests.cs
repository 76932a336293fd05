using System.Collections.Immutable;
using System.Text.Json.Nodes;
using CsCheck;
using Idp.Scaffolder.Secrets;

namespace Idp.Scaffolder.Tests.Secrets;

public sealed class SecretSealTests
{
    private static readonly ImmutableDictionary<string, string> None = ImmutableDictionary<string, string>.Empty;

    [Theory]
    [InlineData("\"hunter2\"")]
    [InlineData("\"https://u:hunter2@host/hunter2\"")]
    [InlineData("""{"hunter2":{"a":["hunter2","x"]},"b":1}""")]
    [InlineData("""{"$parts":["hunter2"]}""")]
    [InlineData("""{"$parts":[{"run":"S","index":0}]}""")]
    [InlineData("""{"$entries":[["a",1]]}""")]
    [InlineData("""{"$entries":1}""")]
    [InlineData("[null,1.5,true,{}]")]
    [InlineData("null")]
    [InlineData("""{"$number":["1"]}""")]
    public void A_sealed_value_shows_no_secret_and_opens_to_the_same(string json)
    {
        var seal = Seal("hunter2");
        var value = JsonNode.Parse(json);

        var hidden = seal.Seal(value);

        Assert.DoesNotContain("hunter2", hidden?.ToJsonString() ?? "", StringComparison.Ordinal);
        Assert.True(JsonNode.DeepEquals(value, seal.Open(hidden)));
    }

    [Fact]
    public void Any_value_opens_to_the_same()
    {
        var seal = Seal("ab");
        Gen.String[Gen.Char["ab$"], 0, 8].List[0, 6].Sample(texts =>
        {
            var value = new JsonObject();
            foreach (string text in texts)
            {
                value[text] = new JsonArray(text, new JsonObject { ["$parts"] = text });
            }

            var hidden = seal.Seal(value);
            return JsonNode.DeepEquals(value, seal.Open(hidden)) && !hidden!.ToJsonString().Contains("ab", StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("48151623")]
    [InlineData("""{"a":[1481516230,-48151623.5,48]}""")]
    public void A_number_that_shows_a_secret_is_sealed_and_opens_to_the_same(string json)
    {
        var hidden = Seal("48151623").Seal(JsonNode.Parse(json));

        Assert.DoesNotContain("48151623", hidden!.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(json, Seal("48151623").Open(hidden)!.ToJsonString());
        Assert.Contains("hunter2", Seal("hunter2").Open(hidden)!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_secrets_that_overlap_nothing_is_left()
    {
        var book = new SecretBook(None.Add("A", "hunter2-Correct").Add("B", "Correct-Horse-Battery"), None);
        var seal = new SecretSeal(book);

        var hidden = seal.Seal("is hunter2-Correct-Horse-Battery!");

        Assert.DoesNotContain("Horse", hidden!.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal("is hunter2-Correct-Horse-Battery!", (string?)seal.Open(hidden));
    }

    [Fact]
    public void A_value_opens_with_the_secret_that_is_given_now()
        => Assert.Equal("Bearer new-token", (string?)Seal("new-token").Open(Seal("old-token").Seal("Bearer old-token")));

    [Fact]
    public void A_text_that_a_step_derived_opens_when_the_step_derives_it_again()
    {
        var book = new SecretBook(None.Add("S", "hunter2"), None);
        book.AddDerived("login", ["2retnuh-salted"]);
        var hidden = new SecretSeal(book).Seal("is 2retnuh-salted");

        var again = new SecretBook(None.Add("S", "hunter2"), None);
        Assert.Throws<SealBrokenException>(() => new SecretSeal(again).Open(hidden));
        again.AddDerived("login", ["2retnuh-salted"]);

        Assert.Equal("is 2retnuh-salted", (string?)new SecretSeal(again).Open(hidden));
    }

    private static SecretSeal Seal(string secret) => new(new SecretBook(None.Add("S", secret), None));
}
