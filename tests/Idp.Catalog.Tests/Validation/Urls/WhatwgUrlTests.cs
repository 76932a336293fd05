using CsCheck;
using Idp.Catalog.Tests.Fixtures;
using Idp.Catalog.Validation;

namespace Idp.Catalog.Tests.Validation.Urls;

public sealed class WhatwgUrlTests
{
    // urls.jsonl: what new URL(url, base).href of Node 20 (ada 2.9) gives; null where it throws.
    [Fact]
    public void Urls_are_read_as_Node_reads_them()
    {
        var wrong = new List<string>();
        var judged = 0;
        foreach (var recorded in RecordedCases.Read("urls.jsonl"))
        {
            var url = recorded.GetProperty("url").GetString()!;
            var expected = recorded.GetProperty("href").GetString();
            var baseUrl = recorded.TryGetProperty("base", out var given) ? given.GetString()! : "about:blank";
            // Against an opaque base everything but a lone fragment must be absolute, as without any base.
            _ = WhatwgUrl.TryResolve(url, baseUrl, out var href);
            if (href != expected && (baseUrl != "about:blank" || expected is not null || !url.TrimStart().StartsWith('#')))
                wrong.Add($"{RecordedCases.Show(url)} against {baseUrl}: expected {expected ?? "a refusal"}, got {href ?? "a refusal"}");
            if (baseUrl == "about:blank" && WhatwgUrl.CanParse(url) != (expected is not null))
                wrong.Add($"{RecordedCases.Show(url)}: expected {expected is not null}");
            judged++;
        }

        Assert.Empty(wrong);
        Assert.True(judged > 800);
    }

    [Theory]
    [InlineData("a:b")]
    [InlineData("https:foo")]
    [InlineData("mailto:team@example.com")]
    [InlineData("javascript:alert(1)")]
    [InlineData("localhost:80")]
    [InlineData("https://example.com/${{ values.name }}")]
    public void Any_scheme_makes_a_url(string text) => Assert.True(WhatwgUrl.CanParse(text));

    [Theory]
    [InlineData("")]
    [InlineData("http://")]
    [InlineData("/docs")]
    [InlineData("docs/index.md")]
    [InlineData("//example.com")]
    [InlineData("https://a b/")]
    [InlineData("https://a:65536/")]
    [InlineData("https://999.999.999.999/")]
    [InlineData("https://[::1")]
    public void What_has_no_scheme_or_no_host_is_refused(string text) => Assert.False(WhatwgUrl.CanParse(text));

    [Theory]
    [InlineData("./system.yaml", "https://github.com/o/r/blob/main/catalog-info.yaml", "https://github.com/o/r/blob/main/system.yaml")]
    [InlineData("../b/c.yaml", "https://github.com/o/r/blob/main/a/all.yaml", "https://github.com/o/r/blob/main/b/c.yaml")]
    [InlineData("https://other.example/x", "https://github.com/o/r", "https://other.example/x")]
    public void Targets_resolve_against_the_file_that_names_them(string reference, string baseUrl, string expected)
    {
        Assert.True(WhatwgUrl.TryResolve(reference, baseUrl, out var href));
        Assert.Equal(expected, href);
    }

    [Theory]
    [InlineData("https://-é.example/")]
    [InlineData("https://ab--é.example/")]
    [InlineData("https://aא.example/")]
    public void Host_names_that_Node_takes_and_the_platform_does_not_are_known(string text) => Assert.False(WhatwgUrl.CanParse(text));

    [Fact]
    public void A_label_too_long_for_the_dns_is_refused_only_beyond_ascii()
    {
        Assert.True(WhatwgUrl.CanParse($"https://{new string('a', 300)}/"));
        Assert.False(WhatwgUrl.CanParse($"https://é{new string('a', 300)}/"));
    }

    [Fact]
    public void The_usual_link_costs_no_allocation()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var answer = WhatwgUrl.CanParse("https://grafana.example.com/d/orders?var=a b");
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.True(answer);
    }

    [Fact]
    public void No_input_makes_it_throw_and_what_it_accepts_reads_the_same_again()
    {
        string[] pieces = ["http:", "file:", "foo:", "//", "/", "\\", "@", ":", "[", "]", "%", "..", ".", "1", "0x", "xn--", "é", "א", "\ud800", "?", "#", "\t", " ", "a", "\0"];
        var genPiece = Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]);
        Gen.Select(Gen.String, genPiece.Array[0, 20]).Sample((text, parts) =>
        {
            foreach (var input in new[] { text, string.Concat(parts), string.Concat(parts) + text })
            {
                var accepted = WhatwgUrl.CanParse(input);
                if (WhatwgUrl.TryResolve(input, "https://h/a/b", out var href))
                    Assert.True(WhatwgUrl.TryResolve(href, "about:blank", out var again) && again == href, RecordedCases.Show(input));
                else
                    Assert.False(accepted);
            }
        });
    }

    [Theory]
    [InlineData("a/../")]
    [InlineData("[")]
    [InlineData("%")]
    [InlineData("1.")]
    [InlineData("é.")]
    [InlineData("::")]
    [InlineData("xn--a.")]
    public void Long_input_is_answered(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 100_000));
        // Nothing is timed: a quadratic parser would sit here for minutes.
        Assert.True(WhatwgUrl.CanParse("http://example.com/" + text));
        Assert.False(WhatwgUrl.CanParse("http://a<" + text));
        Assert.False(WhatwgUrl.CanParse("foo://a<" + text));
    }
}
