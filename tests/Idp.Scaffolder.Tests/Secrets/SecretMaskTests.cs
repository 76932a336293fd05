using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using Idp.Scaffolder.Secrets;

namespace Idp.Scaffolder.Tests.Secrets;

public sealed class SecretMaskTests
{
    private const string Token = "s3cr3t-T0ken/äö+1";

    [Fact]
    public void A_secret_becomes_three_stars_wherever_it_stands()
        => Assert.Equal("a *** b *** c", Mask("hunter2").Apply("a hunter2 b hunter2 c"));

    [Fact]
    public void Overlapping_secrets_become_one_mask_as_upstream()
    {
        Assert.Equal("x***y", Mask("abcd", "cdef").Apply("xabcdefy"));
        Assert.Equal("***", Mask("token", "token-long").Apply("token-long"));
        Assert.Equal("***def", Mask("abc", "xyz").Apply("abcdef"));
    }

    [Fact]
    public void White_space_around_a_secret_does_not_hide_it()
        => Assert.Equal("a *** b", Mask(" hunter2\n").Apply("a hunter2 b"));

    [Fact]
    public void One_letter_is_no_secret_as_upstream()
        => Assert.Equal("banana", Mask("a").Apply("banana"));

    public static TheoryData<string, string> Forms() => new()
    {
        { "in small letters", Token.ToLowerInvariant() },
        { "in capitals", Token.ToUpperInvariant() },
        { "backwards", new string([.. Token.Reverse()]) },
        { "in an address", Uri.EscapeDataString(Token) },
        { "in a form", System.Net.WebUtility.UrlEncode(Token) },
        { "in JSON", JsonSerializer.Serialize(Token).Trim('"') },
        { "in base64", Convert.ToBase64String(Encoding.UTF8.GetBytes(Token)).TrimEnd('=') },
        { "in base64 for addresses", System.Buffers.Text.Base64Url.EncodeToString(Encoding.UTF8.GetBytes(Token)) },
        { "in hexadecimal", Convert.ToHexString(Encoding.UTF8.GetBytes(Token)) },
        { "in small hexadecimal", Convert.ToHexStringLower(Encoding.UTF8.GetBytes(Token)) },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_secret_is_known_in_other_forms(string form, string text)
    {
        string masked = Mask(Token).Apply($"({text})");

        Assert.True(masked.StartsWith("(***", StringComparison.Ordinal), $"{form}: {masked}");
        Assert.True(masked.Length <= "(***)".Length + 2, $"{form}: {masked}");
    }

    [Fact]
    public void A_secret_is_known_inside_the_base64_of_a_longer_text()
    {
        string inner = Convert.ToBase64String(Encoding.UTF8.GetBytes(Token))[2..^4];
        Gen.Select(Gen.String[Gen.Char.AlphaNumeric, 0, 9], Gen.String[Gen.Char.AlphaNumeric, 0, 9]).Sample((before, after) =>
        {
            string encoded = Convert.ToBase64String(Encoding.UTF8.GetBytes(before + Token + after));
            string masked = Mask(Token).Apply(encoded);
            return masked.Contains("***", StringComparison.Ordinal) && !masked.Contains(inner, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Each_line_of_a_secret_of_many_lines_is_known()
        => Assert.Equal("1: ***, 2: ***", Mask("-----BEGIN KEY-----\r\nMIIEvQ\r\n-----END KEY-----").Apply("1: MIIEvQ, 2: -----END KEY-----"));

    [Fact]
    public void Keys_and_strings_of_values_are_masked()
    {
        var value = JsonNode.Parse("""{"hunter2":["x hunter2",1,null,{"a":true}]}""");

        Assert.Equal("""{"***":["x ***",1,null,{"a":true}]}""", Mask("hunter2").Apply(value)!.ToJsonString());
    }

    [Fact]
    public void No_text_shows_a_secret_after_masking()
        => Gen.Select(Gen.String[Gen.Char["ab-"], 2, 6].List[1, 4], Gen.String[Gen.Char["ab-"], 0, 40]).Sample((secrets, text) =>
        {
            string masked = Mask([.. secrets]).Apply(text);
            return secrets.All(secret => !masked.Contains(secret, StringComparison.Ordinal) || secret.Trim().Length < 2);
        });

    private static SecretMask Mask(params string[] secrets)
        => new(new SecretBook(secrets.Select((secret, i) => (secret, i)).ToImmutableDictionary(pair => $"S{pair.i}", pair => pair.secret), ImmutableDictionary<string, string>.Empty));
}
