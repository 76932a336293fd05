using System.Text.Json;
using Idp.Testing;

namespace Idp.Content.Tests;

public sealed class GlobTests
{
    [Fact]
    public void Globs_match_as_minimatch_answers()
    {
        var wrong = new List<string>();
        foreach (string line in File.ReadLines(RepositoryRoot.PathTo("tests", "Idp.Content.Tests", "Fixtures", "minimatch.ndjson")))
        {
            using var parsed = JsonDocument.Parse(line);
            var row = parsed.RootElement;
            if (Glob.Parse(row[0].GetString()!).IsMatch(row[1].GetString()!) != row[2].GetBoolean())
            {
                wrong.Add(line);
            }
        }

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("**/catalog-info.y{,a}ml", "a/b/catalog-info.yaml", true)]
    [InlineData("**/catalog-info.y{,a}ml", "catalog-info.yml", true)]
    [InlineData("**/catalog-info.y{,a}ml", ".git/catalog-info.yml", false)]
    [InlineData("./a/../b/*.md", "b/c.md", true)]
    [InlineData("a\\b\\*", "a/b/c", true)]
    [InlineData("a/**", "a", false)]
    [InlineData("a/**", "a/b/c", true)]
    [InlineData("**", "", false)]
    [InlineData("*", "a/", false)]
    [InlineData("${a}", "${a}", true)]
    public void A_glob_matches_from_the_root(string pattern, string path, bool expected)
        => Assert.Equal(expected, Glob.Parse(pattern).IsMatch(path));

    [Fact]
    public void Case_counts_unless_said_otherwise()
    {
        Assert.False(Glob.Parse("*.YAML").IsMatch("a.yaml"));
        Assert.True(Glob.Parse("*.YAML", GlobMatching.IgnoreCase).IsMatch("a.yaml"));
        Assert.True(Glob.Parse("[A-C]x", GlobMatching.IgnoreCase).IsMatch("bX"));
        Assert.True(Glob.Parse("I*", GlobMatching.IgnoreCase).IsMatch("i"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/a")]
    [InlineData("C:/a")]
    [InlineData("../a")]
    [InlineData("a/../../b")]
    [InlineData("**/../b")]
    [InlineData("{a,/b}")]
    [InlineData("{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}")]
    public void A_glob_that_cannot_be_used_is_refused_with_a_reason(string pattern)
    {
        Assert.False(Glob.TryParse(pattern, GlobMatching.Strict, out _, out string? error));
        Assert.NotEmpty(error);
        Assert.Throws<FormatException>(() => Glob.Parse(pattern));
    }

    [Fact]
    public void A_glob_is_bounded_in_length() => Assert.Throws<FormatException>(() => Glob.Parse(new string('a', Glob.MaxLength + 1)));

    [Theory]
    [InlineData("../a/b/**/c", "../a/b", "**/c")]
    [InlineData("/a/*.yaml", "/a", "*.yaml")]
    [InlineData("/*.yaml", "/", "*.yaml")]
    [InlineData("a/b.yaml", "a", "b.yaml")]
    [InlineData("*.yaml", "", "*.yaml")]
    [InlineData("a/b{c/d,e}", "a", "b{c/d,e}")]
    public void Split_takes_the_folder_off_the_front(string text, string folder, string pattern)
        => Assert.Equal((folder, pattern), Glob.Split(text));

    [Theory]
    [InlineData("**/*", ".a")]
    [InlineData("**", "a/.b/c")]
    [InlineData("a/*", "a/.b")]
    [InlineData("?b", ".b")]
    public void A_leading_dot_is_matched_when_that_is_asked_for(string pattern, string path)
    {
        Assert.False(Glob.Parse(pattern).IsMatch(path));
        Assert.True(Glob.Parse(pattern, GlobMatching.Dots).IsMatch(path));
    }
}
