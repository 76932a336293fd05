using System.Text;

namespace Idp.Yaml.Tests.Reading;

public sealed class LimitTests
{
    [Fact]
    public void A_file_beyond_MaxBytes_is_not_read()
    {
        var stream = YamlText.Stream("a: 12345", new YamlReaderOptions { MaxBytes = 7 });

        Assert.Empty(stream.Documents);
        Assert.Equal("IDP1006", Assert.Single(stream.Diagnostics).Id);
        Assert.Empty(YamlText.Stream("a: 1234", new YamlReaderOptions { MaxBytes = 7 }).Diagnostics);
    }

    [Fact]
    public void Documents_beyond_MaxDocuments_are_left_out()
    {
        var stream = YamlText.Stream("a: 1\n---\nb: 2\n---\nc: 3\n", new YamlReaderOptions { MaxDocuments = 2 });

        Assert.Equal(2, stream.Documents.Length);
        var diagnostic = Assert.Single(stream.Diagnostics);
        Assert.Equal(("IDP1007", "4:1"), (diagnostic.Id, diagnostic.Location!.Start.ToString()));
    }

    [Theory]
    [InlineData("[[[1]]]", true)]
    [InlineData("[[[[1]]]]", false)]
    [InlineData("a: {b: {c: 1}}", true)]
    [InlineData("- - - - a", false)]
    [InlineData("- &x [[1]]\n- *x", true)]
    [InlineData("- &x [[1]]\n- [*x]", false)]
    public void Nesting_beyond_MaxDepth_is_refused_aliases_followed(string text, bool isAccepted)
        => Assert.Equal(isAccepted ? [] : ["IDP1005"], YamlText.Diagnostics(text, new YamlReaderOptions { MaxDepth = 3 }).Select(one => one.Id));

    [Theory]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("[\n")]
    public void A_hundred_thousand_levels_are_a_diagnostic_and_no_stack_overflow(string level)
        => Assert.Contains("IDP1005", YamlText.Diagnostics(string.Concat(Enumerable.Repeat(level, 100_000)), new YamlReaderOptions { MaxDepth = YamlReaderOptions.DepthCeiling }).Select(one => one.Id));

    [Fact]
    public void A_string_beyond_MaxScalarBytes_is_refused()
    {
        var options = new YamlReaderOptions { MaxScalarBytes = 4 };

        Assert.Equal("IDP1008", Assert.Single(YamlText.Diagnostics("a: éée", options)).Id);
        Assert.Empty(YamlText.Diagnostics("a: éé", options));
    }

    [Fact]
    public void Aliases_beyond_MaxAliasExpansion_are_refused()
    {
        var options = new YamlReaderOptions { MaxAliasExpansion = 8 };

        Assert.Empty(YamlText.Diagnostics("a: &x [1, 2, 3]\nb: *x\nc: *x", options));
        Assert.Equal("IDP1004", Assert.Single(YamlText.Diagnostics("a: &x [1, 2, 3]\nb: *x\nc: *x\nd: *x", options)).Id);
    }

    [Fact]
    public void An_anchor_beyond_MaxAliasCount_is_refused()
    {
        var options = new YamlReaderOptions { MaxAliasCount = 3 };

        Assert.Empty(YamlText.Diagnostics("[&x 1, *x, *x]", options));
        Assert.Equal("IDP1004", Assert.Single(YamlText.Diagnostics("[&x 1, *x, *x, *x]", options)).Id);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(int.MaxValue)]
    public void A_billion_laughs_are_a_diagnostic(int maxAliasCount)
    {
        var text = new StringBuilder("a0: &a0 lol\n");
        for (var i = 1; i < 40; i++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n");
        }

        Assert.Equal("IDP1004", Assert.Single(YamlText.Diagnostics(text.ToString(), new YamlReaderOptions { MaxAliasCount = maxAliasCount })).Id);
    }

    [Fact]
    public void Faults_beyond_MaxDiagnostics_are_not_reported()
    {
        var text = string.Concat(Enumerable.Repeat("- !x 1\n- *y\n", 50));

        Assert.Equal(5, YamlText.Diagnostics(text, new YamlReaderOptions { MaxDiagnostics = 5 }).Count);
        Assert.False(YamlText.Read(YamlText.Document("- !x 1\n- !x 2\n- *y", new YamlReaderOptions { MaxDiagnostics = 2 })).Success);
    }

    [Fact]
    public void Limits_out_of_range_are_the_callers_mistake()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new YamlReaderOptions { MaxDepth = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new YamlReaderOptions { MaxDepth = YamlReaderOptions.DepthCeiling + 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new YamlReaderOptions { MaxBytes = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new YamlReaderOptions { MaxDocuments = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new YamlReaderOptions { MaxScalarBytes = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new YamlReaderOptions { MaxAliasExpansion = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new YamlReaderOptions { MaxAliasCount = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new YamlReaderOptions { MaxDiagnostics = 0 });
    }
}
