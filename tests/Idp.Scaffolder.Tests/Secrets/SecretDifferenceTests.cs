using System.Text.Json.Nodes;
using Idp.Scaffolder.Secrets;

namespace Idp.Scaffolder.Tests.Secrets;

public sealed class SecretDifferenceTests
{
    [Theory]
    [InlineData("\"a\"", "\"a\"", "")]
    [InlineData("\"a\"", "\"b\"", "a")]
    [InlineData("\"a\"", "null", "a")]
    [InlineData("""{"k":"a","l":"same"}""", """{"k":"","l":"same"}""", "a")]
    [InlineData("""{"secret":"a"}""", """{"other":"a"}""", "secret")]
    [InlineData("""{"k":"a","secret":{"x":["b",1]}}""", """{"k":"a"}""", "secret,x,b")]
    [InlineData("""["a","b"]""", """["a"]""", "b")]
    [InlineData("""["a","b"]""", "null", "a,b")]
    [InlineData("1", "2", "")]
    [InlineData("12345", "2", "12345")]
    [InlineData("\"names/hunter2\"", "\"names/\"", "names/hunter2,hunter2")]
    [InlineData("\"names/hunter2/x\"", "\"names//x\"", "names/hunter2/x,hunter2")]
    [InlineData("\"a/hunter2/b\"", "\"a/b\"", "a/hunter2/b,/hunter2,hunter2/")]
    [InlineData("\"is hunter2 or hunter3.\"", "\"is  or .\"", "is hunter2 or hunter3.,hunter2 or hunter3")]
    [InlineData("\"same\\nhunter2 x\"", "\"same\\n x\"", "same\nhunter2 x,hunter2,hunter2 x")]
    public void What_differs_is_what_secrets_made(string with, string without, string expected)
        => Assert.Equal(expected, string.Join(',', SecretDifference.Of(JsonNode.Parse(with), JsonNode.Parse(without))));
}
