using CsCheck;
using Idp.Catalog.Validation;

namespace Idp.Catalog.Tests.Validation;

public sealed class DidYouMeanTests
{
    [Theory]
    [InlineData("component:default/ordres", "component:default/orders")]
    [InlineData("component:default/order", "component:default/orders")]
    [InlineData("component:default/orderss", "component:default/orders")]
    [InlineData("Component:Default/ORDERS", "component:default/orders")]
    [InlineData("component:default/paymnet", "component:default/payment")]
    [InlineData("component:default/something-else", null)]
    public void The_nearest_name_is_found(string name, string? expected)
        => Assert.Equal(expected, DidYouMean.FindNearest(name, ["component:default/payment", "component:default/orders", "group:default/orders"]));

    [Fact]
    public void Of_equally_near_names_the_first_in_ordinal_order_wins_whatever_their_order()
    {
        Assert.Equal("team-a", DidYouMean.FindNearest("team-x", ["team-b", "team-a", "team-c"]));
        Assert.Equal("team-a", DidYouMean.FindNearest("team-x", ["team-c", "team-a", "team-b"]));
    }

    [Fact]
    public void Short_names_may_differ_less()
    {
        Assert.Null(DidYouMean.FindNearest("ab", ["ac"]));
        Assert.Equal("abd", DidYouMean.FindNearest("abc", ["abd"]));
        Assert.Null(DidYouMean.FindNearest("abc", ["axy"]));
    }

    [Fact]
    public void Nothing_is_suggested_for_names_beyond_all_measure()
    {
        var name = new string('a', DidYouMean.MaxLength + 1);
        Assert.Null(DidYouMean.FindNearest(name, [name]));
    }

    [Fact]
    public void A_hundred_thousand_candidates_cost_no_memory_each()
    {
        string[] candidates = [.. Enumerable.Range(0, 100_000).Select(static i => $"component:default/service-{i:x5}"), "component:default/checkout"];
        var before = GC.GetAllocatedBytesForCurrentThread();
        var nearest = DidYouMean.FindNearest("component:default/chekcout", candidates);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 10_000);
        Assert.Equal("component:default/checkout", nearest);
    }

    [Fact]
    public void The_answer_is_that_of_the_full_table()
    {
        var genName = Gen.Char["abcAB"].Array[0, 9].Select(static letters => new string(letters));
        Gen.Select(genName, genName.Array[1, 6], Gen.Int[0, 3]).Sample(static (name, candidates, limit) =>
        {
            var expected = candidates
                .Select(candidate => (Distance: FullTable(name.ToLowerInvariant(), candidate.ToLowerInvariant()), Candidate: candidate))
                .Where(found => found.Distance <= limit)
                .OrderBy(static found => found.Distance)
                .ThenBy(static found => found.Candidate, StringComparer.Ordinal)
                .Select(static found => found.Candidate)
                .FirstOrDefault();
            Assert.Equal(expected, DidYouMean.FindNearest(name, candidates, limit));
        });
    }

    private static int FullTable(string a, string b)
    {
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    table[i, j] = i + j;
                    continue;
                }

                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                table[i, j] = Math.Min(table[i - 1, j - 1] + cost, Math.Min(table[i - 1, j], table[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
            }
        }

        return table[a.Length, b.Length];
    }
}
