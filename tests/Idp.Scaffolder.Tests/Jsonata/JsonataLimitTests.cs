using System.Text.Json.Nodes;
using Idp.Scaffolder.Jsonata;

namespace Idp.Scaffolder.Tests.Jsonata;

public sealed class JsonataLimitTests
{
    private static readonly JsonataLimits Small = new() { MaxSteps = 500_000, MaxTextLength = 100_000, MaxSequenceLength = 50_000, PatternTimeout = TimeSpan.FromMilliseconds(200) };

    [Theory]
    [InlineData("($f := function($n) { 1 + $f($n) }; $f(1))", "D1011")]
    [InlineData("[1..100000]", "D2015")]
    [InlineData("[1..40000] ~> $append([1..40000])", "D2015")]
    [InlineData("($f := function($x) { $f($x) }; $f(1))", null)]
    [InlineData("$reduce([1..60], function($a, $v) { $a & $a }, 'x')", null)]
    [InlineData("$reduce([1..60], function($a, $v) { [[$a], [$a]] }, [0]) ~> $boolean()", null)]
    [InlineData("$reduce([1..60], function($a, $v) { {'a': $a, 'b': $a} }, {}) ~> $string()", null)]
    [InlineData("$reduce([1..60], function($a, $v) { {'a': $a, 'b': $a} }, {})", null)]
    [InlineData("$reduce([1..60], function($a, $v) { {'a': $a, 'b': $a} }, {}).** ~> $count()", null)]
    [InlineData("($a := $reduce([1..60], function($a, $v) { {'a': $a, 'b': $a} }, {}); $b := $reduce([1..60], function($a, $v) { {'a': $a, 'b': $a} }, {}); $a = $b)", null)]
    [InlineData("$pad('x', 1e9)", null)]
    [InlineData("$formatInteger(1e300, 'I')", null)]
    [InlineData("$fromMillis(0, '[M,999999999-999999999]')", null)]
    [InlineData("$formatNumber(1/0, '0e0')", null)]
    [InlineData("$reduce([1..60], function($a, $v) { $join([$a, $a]) }, 'x')", null)]
    [InlineData("$reduce([1..60], function($a, $v) { $replace($a, /x/, 'xx') }, 'x')", null)]
    [InlineData("$match($pad('', 30, 'a') & '!', /^(a+)+$/)", null)]
    [InlineData("$match($pad('', 30, 'a') & '!', /^(?=(a+)+$)a/)", null)]
    [InlineData("{'a': {'b': 1}} ~> |a| {'self': $} |", null)]
    [InlineData("($x := {'a': {'b': 1}} ~> |a| {'self': $} |; $x.**)", "D1011")]
    [InlineData("($x := {'a': {'b': 1}} ~> |a| {'self': $} |; $x = $clone($x))", "D1011")]
    public async Task What_would_not_end_or_fit_fails(string expression, string? code)
    {
        var failure = await Record.ExceptionAsync(() => RunAsync(expression, Small));

        // Some are only slow elsewhere: what counts is that they end.
        Assert.True(failure is null or JsonataFault, failure?.ToString());
        Assert.True(code is null || (failure as JsonataFault)?.Code == code, failure?.Message ?? "no failure");
    }

    [Fact]
    public async Task The_time_is_bounded()
    {
        var limits = new JsonataLimits { Timeout = TimeSpan.FromMilliseconds(50), MaxSteps = long.MaxValue };

        var failure = await Assert.ThrowsAsync<JsonataFault>(() => RunAsync("($f := function($x) { $f($x) }; $f(1))", limits));

        Assert.Equal("Evaluation timeout after 50 milliseconds. Check for infinite loop", failure.Message);
    }

    [Fact]
    public async Task Steps_and_texts_tell_the_option_that_forbids_them()
    {
        var steps = await Assert.ThrowsAsync<JsonataFault>(() => RunAsync("($f := function($x) { $f($x) }; $f(1))", Small));
        var text = await Assert.ThrowsAsync<JsonataFault>(() => RunAsync("$pad('x', 1e9)", Small));

        Assert.Equal("The expression takes more steps than 500000, which CommunityActionOptions.MaxJsonataSteps forbids", steps.Message);
        Assert.Equal("The expression makes a text longer than 100000, which CommunityActionOptions.MaxTextLength forbids", text.Message);
    }

    [Fact]
    public async Task The_depth_of_the_result_is_bounded()
    {
        var failure = await Assert.ThrowsAsync<JsonataFault>(() => RunAsync("$reduce([1..600], function($a, $v) { {'a': $a} }, 1)", new JsonataLimits()));

        Assert.Equal("The expression gives a value deeper than 512, which CommunityActionOptions.MaxJsonataValueDepth forbids", failure.Message);
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("[", "]")]
    [InlineData("{'a':", "}")]
    [InlineData("-", "")]
    [InlineData("$f(", ")")]
    [InlineData("function(){", "}")]
    [InlineData("1+", "1")]
    [InlineData("a.", "a")]
    [InlineData("(1?:", ")")]
    public async Task Deep_and_long_expressions_end(string open, string close)
    {
        foreach (int count in (int[])[50, 1_000, 30_000])
        {
            string expression = string.Concat(Enumerable.Repeat(open, count)) + "1" + string.Concat(Enumerable.Repeat(close, open is "1+" or "a." ? 1 : count));
            var failure = await Record.ExceptionAsync(() => RunAsync(expression, new JsonataLimits()));
            Assert.True(failure is null or JsonataFault, failure?.ToString());
        }
    }

    [Fact]
    public async Task Left_sides_that_are_copied_do_not_multiply_without_bound()
    {
        string expression = string.Concat(Enumerable.Repeat("(", 60)) + "a" + string.Concat(Enumerable.Repeat("?: b)", 60));

        var failure = await Record.ExceptionAsync(() => RunAsync(expression, Small));

        Assert.IsType<JsonataFault>(failure);
    }

    [Fact]
    public async Task Half_a_surrogate_pair_in_the_input_is_a_fault()
        => await Assert.ThrowsAsync<JsonataFault>(() => JsonataExpression.RunAsync(
            "$", JsonNode.Parse("[\"\\ud800\"]"), hasInput: true, new JsonataLimits(), TimeProvider.System, TestContext.Current.CancellationToken));

    [Fact]
    public async Task An_expression_ends_when_it_is_cancelled()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => JsonataExpression.RunAsync(
            "($f := function($x) { $f($x) }; $f(1))", null, hasInput: false, new JsonataLimits(), TimeProvider.System, source.Token));
    }

    private static Task<JsonataResult> RunAsync(string expression, JsonataLimits limits)
        => JsonataExpression.RunAsync(expression, JsonNode.Parse("{\"a\": 1}"), hasInput: true, limits, TimeProvider.System, TestContext.Current.CancellationToken);
}
