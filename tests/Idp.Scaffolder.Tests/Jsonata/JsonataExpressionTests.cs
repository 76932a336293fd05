using System.Text.Json.Nodes;
using Idp.Scaffolder.Jsonata;

namespace Idp.Scaffolder.Tests.Jsonata;

public sealed class JsonataExpressionTests
{
    // A function that another one calls tells its own name; upstream's tells it after a first direct call.
    private static readonly Dictionary<string, string> OwnWords = new(StringComparer.Ordinal)
    {
        ["$map([1,2],$uppercase)"] = "Argument 1 of function \"uppercase\" does not match function signature",
    };

    [Fact]
    public async Task Expressions_give_what_the_original_gives()
    {
        var different = new List<string>();
        foreach (var recorded in RecordedExpression.All)
        {
            var answer = await recorded.EvaluateAsync();
            if (recorded.Answer["error"] is JsonObject theirs && (theirs["position"]?.GetValue<int>() ?? 0) == 0)
            {
                // We say where more often; 0 is as good as nothing.
                theirs.Remove("position");
                (answer["error"] as JsonObject)?.Remove("position");
            }

            if (OwnWords.TryGetValue(recorded.Expression, out string? words))
            {
                recorded.Answer["error"]!["message"] = words;
            }

            if (!JsonNode.DeepEquals(recorded.Answer, answer) || Order(recorded.Answer["result"]) != Order(answer["result"]))
            {
                different.Add($"{recorded.Answer.ToJsonString()}\n{answer.ToJsonString()}");
            }
        }

        Assert.True(RecordedExpression.All.Count > 1500);
        Assert.True(different.Count == 0, string.Join("\n\n", different));
    }

    [Fact]
    public async Task Every_code_of_an_error_that_can_be_reached_is_recorded()
    {
        await Task.CompletedTask;
        var recorded = RecordedExpression.All.Select(one => one.Answer["error"]?["code"]?.GetValue<string>()).ToHashSet();

        string[] reachable =
        [
            "S0101", "S0102", "S0103", "S0104", "S0105", "S0106", "S0201", "S0202", "S0203", "S0204", "S0207", "S0208", "S0209", "S0210", "S0211", "S0212", "S0213", "S0214",
            "S0215", "S0216", "S0217", "S0301", "S0302", "S0401", "S0402", "T0410", "T0411", "T0412", "D1001", "D1002", "T1003", "D1004", "T1005", "T1006", "T1007", "T1008", "D1009",
            "T1010", "D1013", "T2001", "T2002", "T2003", "T2004", "T2006", "T2007", "T2008", "T2009", "T2010", "T2011", "T2012", "T2013", "D2014", "D3001", "D3010", "D3011", "D3012",
            "D3020", "D3030", "D3040", "D3050", "D3060", "D3061", "D3070", "D3080", "D3081", "D3082", "D3083", "D3084", "D3085", "D3086", "D3087", "D3088", "D3089", "D3090", "D3091",
            "D3092", "D3093", "D3100", "D3110", "D3120", "D3121", "D3130", "D3131", "D3132", "D3133", "D3134", "D3135", "D3136", "D3137", "D3138", "D3139", "D3140", "D3141",
        ];
        Assert.Empty(reachable.Except(recorded!));
    }

    [Fact]
    public async Task The_clock_is_the_one_that_is_given_and_stands_still()
    {
        var time = new FixedTime(DateTimeOffset.FromUnixTimeMilliseconds(1_521_801_216_617));

        var result = await JsonataExpression.RunAsync(
            "[$now(), $millis(), $now('[Y]'), $toMillis('10:30', '[H]:[m]') ~> $fromMillis()]", null, hasInput: false, new JsonataLimits(), time, TestContext.Current.CancellationToken);

        Assert.Equal("""["2018-03-23T10:33:36.617Z",1521801216617,"2018","2018-03-23T10:30:00.000Z"]""", result.Value!.ToJsonString());
    }

    private static string Order(JsonNode? node) => node switch
    {
        JsonObject members => string.Concat(members.Select(member => $"{member.Key}({Order(member.Value)})")),
        JsonArray items => string.Concat(items.Select(Order)),
        _ => "",
    };

    private sealed class FixedTime(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
