using Idp.Catalog.Tool.Commands.Init;
using Idp.Catalog.Tool.Commands.Init.Evidence;

namespace Idp.Catalog.Tool.Tests.Commands.Init;

public sealed class EvidenceTests
{
    [Theory]
    [InlineData("# Title\n\nWhat it is.\n\nMore.", "What it is.")]
    [InlineData("Title\n=====\n\nWhat\nit is.", "What it is.")]
    [InlineData("<p align=\"center\">\n<img src=\"a\">\n</p>\n\n![logo](a.svg)\n\n```sh\nnpm i\n```\n- item\n\n`orders` is **it**.", "orders is it.")]
    [InlineData("> quote\n\n| a | b |\n", null)]
    [InlineData("\r\n\r\nWindows\r\nlines.\r\n", "Windows lines.")]
    public void The_first_paragraph_of_a_readme_describes(string markdown, string? description)
        => Assert.Equal(description, Readme.FirstParagraph(markdown));

    [Fact]
    public void A_long_paragraph_is_cut_at_a_word()
    {
        var text = Readme.FirstParagraph(string.Join(' ', Enumerable.Repeat("word", 200)));

        Assert.EndsWith("word …", text, StringComparison.Ordinal);
        Assert.InRange(text!.Length, 200, 310);
    }

    [Theory]
    [InlineData("* @acme/team", "group:default/team")]
    [InlineData("* @Jane # comment", "user:default/jane")]
    [InlineData("* jane.doe@acme.example", "user:default/jane.doe")]
    [InlineData("* @acme/a\n*.md @acme/b\n* @acme/c", "group:default/c")]
    [InlineData("*.cs @acme/a", null)]
    [InlineData("", null)]
    public void The_owner_of_everything_is_the_first_of_the_last_rule(string text, string? owner)
        => Assert.Equal(owner, CodeOwners.FindOwner(text));

    [Theory]
    [InlineData("https://github.com/acme/shop.git", "github.com acme/shop")]
    [InlineData("https://user:secret@GitHub.com/acme/shop", "github.com acme/shop")]
    [InlineData("git@github.com:acme/shop.git", "github.com acme/shop")]
    [InlineData("ssh://git@gitlab.com:22/acme/sub/shop.git", "gitlab.com acme/sub/shop")]
    [InlineData("../elsewhere", null)]
    public void A_remote_has_a_host_and_a_project(string url, string? expected)
    {
        var remote = GitRemote.Find($"[remote \"upstream\"]\n\turl = /tmp/x\n[remote \"origin\"]\n\turl = {url}\n\tfetch = +refs/*\n");

        Assert.Equal(expected, remote is null ? null : $"{remote.Host} {remote.Slug}");
    }

    [Theory]
    [InlineData("@acme/Orders API", "orders-api")]
    [InlineData("acme/shop/", "shop")]
    [InlineData("--a__b--", "a_b")]
    [InlineData("日本", null)]
    [InlineData(null, null)]
    public void Names_become_names_of_entities(string? text, string? name) => Assert.Equal(name, EntityNames.From(text));

    [Fact]
    public void A_long_name_is_cut_to_what_a_name_may_have()
        => Assert.Equal(new string('a', 62), EntityNames.From(new string('a', 62) + "-b"));
}
