using System.Text;
using System.Text.RegularExpressions;
using CsCheck;

namespace Idp.Content.Tests;

public sealed class GlobLawTests
{
    private static readonly Gen<string> Segment = Texts.OneOf("*", "?", "a", "b", ".", "[ab]", "[!a]").Array[1, 6].Select(string.Concat);

    private static readonly Gen<string> Pattern = Gen.Frequency((3, Segment), (1, Gen.Const("**"))).Array[1, 4]
        .Select(segments => string.Join('/', segments)).Where(pattern => !pattern.Split('/').Any(segment => segment is "." or ".."));

    private static readonly Gen<string> Path = Gen.String[Gen.Char["aab."], 1, 6].Where(name => name is not ("." or "..")).Array[1, 5]
        .Select(names => string.Join('/', names));

    [Fact]
    public void A_glob_matches_what_a_naive_expression_matches() => Gen.Select(Pattern, Path).Sample(
        (pattern, path) => Assert.Equal(Regex.IsMatch(path, Naive(pattern)), Glob.Parse(pattern).IsMatch(path)), iter: 20_000);

    [Fact]
    public void No_text_makes_a_glob_throw() => Gen.Select(
        Gen.String[Gen.Char["*?[]!^-{},./\\ab$"], 0, 40], Gen.String).Sample((pattern, path) =>
    {
        if (Glob.TryParse(pattern, GlobMatching.IgnoreCase | GlobMatching.Dots, out var glob, out string? error))
        {
            glob.IsMatch(path);
        }

        Assert.Equal(glob is null, error is not null);
    }, iter: 20_000);

    [Fact]
    public void Many_stars_do_not_explode()
    {
        string stars = string.Concat(Enumerable.Repeat("*a", 500));
        Assert.False(Glob.Parse(stars + "b").IsMatch(new string('a', 5_000)));
        string folders = string.Concat(Enumerable.Repeat("**/a/", 200));
        Assert.False(Glob.Parse(folders + "b").IsMatch(string.Join('/', Enumerable.Repeat("a", 2_000))));
        Assert.False(Glob.TryParse(string.Concat(Enumerable.Repeat("{a,b}", 400)), GlobMatching.Strict, out _, out _));
        Assert.True(Glob.Parse(new string('{', 2_000)).IsMatch(new string('{', 2_000)));
    }

    private static string Naive(string pattern)
    {
        var expression = new StringBuilder("^");
        string[] segments = pattern.Split('/');
        for (int i = 0; i < segments.Length; i++)
        {
            bool isLast = i == segments.Length - 1;
            if (segments[i] == "**")
            {
                expression.Append(isLast ? "[^/.][^/]*(/[^/.][^/]*)*" : "([^/.][^/]*/)*");
                continue;
            }

            expression.Append(segments[i][0] is '*' or '?' || segments[i].StartsWith("[!", StringComparison.Ordinal) ? "(?!\\.)(?=[^/])" : "(?=[^/])");
            expression.Append(segments[i].Replace(".", "\\.", StringComparison.Ordinal).Replace("[!a]", "[^a/]", StringComparison.Ordinal)
                .Replace("?", "[^/]", StringComparison.Ordinal).Replace("*", "[^/]*", StringComparison.Ordinal));
            expression.Append(isLast ? "" : "/");
        }

        return expression.Append("\\z").ToString();
    }
}
