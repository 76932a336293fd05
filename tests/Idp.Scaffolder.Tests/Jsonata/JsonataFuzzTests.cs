using System.Text.Json.Nodes;
using CsCheck;
using Idp.Scaffolder.Jsonata;

namespace Idp.Scaffolder.Tests.Jsonata;

public sealed class JsonataFuzzTests
{
    private static readonly JsonataLimits Limits = new()
    {
        MaxSteps = 20_000,
        MaxDepth = 500,
        MaxTextLength = 20_000,
        MaxSequenceLength = 5_000,
        Timeout = TimeSpan.FromSeconds(5),
        PatternTimeout = TimeSpan.FromMilliseconds(200),
    };

    private static readonly string[] Parts =
    [
        "a", "b", "name", "`x y`", "\"t\"", "'u'", "1", "0", "-1", "2.5", "1e9", "null", "true", "$", "$$", "$v", "$i", "(", ")", "[", "]", "{", "}", ",", ";", ":", ":=", "?", "?:", "??",
        ".", "..", "*", "**", "%", "@", "#", "^", "~>", "|", "+", "-", "/", "&", "=", "!=", "<", ">", "<=", " and ", " or ", " in ", "function($v){", "λ($i, $v)<a<n>s?:x>{", "/a(b)?/i",
        "/[/", "/*", "*/", "\\", "'", "\"", "`", "!", "~", "é", "😀", " ", "$sum", "$map(", "$string(", "$fromMillis(1,'[Y]", "$toMillis('1','[X]", "$formatNumber(1,'#", "$formatInteger(1,'",
        "$replace(", "$split(", "$match(", "$eval('", "$sort(", "$reduce(", "$zip(", "$sift(", "$merge(", "$lookup(", "$distinct(", "$single(", "$each(", "$parseInteger('x','", "$pad(", "$power(",
    ];

    private static readonly Gen<string> Expression = Gen.OneOf(
        OneOf(Parts).Array[1, 14].Select(string.Concat),
        Gen.Select(Gen.Int[0, 1_000_000], Gen.Int[0, 200], OneOf(Parts)).Select(Changed));

    private static readonly Gen<JsonNode?> Value = Gen.Recursive<JsonNode?>((depth, inner) => depth > 3
        ? Scalar
        : Gen.OneOf(
            Scalar,
            inner.Array[0, 4].Select(items => (JsonNode?)new JsonArray([.. items.Select(item => item?.DeepClone())])),
            Gen.Select(OneOf("a", "b", "name", "x y", "10").Array[0, 4], inner).Select((keys, item) => (JsonNode?)new JsonObject(
                keys.Distinct().Select(key => KeyValuePair.Create(key, item?.DeepClone()))))));

    private static Gen<JsonNode?> Scalar => Gen.OneOf(
        Gen.Const((JsonNode?)null), Gen.Int[-5, 5].Select(number => (JsonNode?)JsonValue.Create(number)), Gen.Double.Where(double.IsFinite).Select(number => (JsonNode?)JsonValue.Create(number)),
        Gen.String[0, 6].Select(text => (JsonNode?)JsonValue.Create(text)), Gen.Bool.Select(flag => (JsonNode?)JsonValue.Create(flag)));

    [Fact]
    public async Task No_text_and_no_data_fail_otherwise_than_by_a_fault()
        => await Gen.Select(Expression, Value).SampleAsync(
            async (expression, value) =>
            {
                var failure = await Record.ExceptionAsync(() => JsonataExpression.RunAsync(expression, value, hasInput: true, Limits, TimeProvider.System, CancellationToken.None));
                Assert.True(failure is null or JsonataFault, $"{expression}\n{failure}");
                Assert.NotEmpty(failure?.Message ?? "none");
            },
            iter: 3_000, threads: 1);

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    // A recorded expression with a part put in somewhere, or something cut out.
    private static string Changed(int which, int at, string part)
    {
        string expression = RecordedExpression.All[which % RecordedExpression.All.Count].Expression;
        at = Math.Min(at, expression.Length);
        return which % 2 == 0 ? expression.Insert(at, part) : expression.Remove(at, Math.Min(part.Length, expression.Length - at));
    }
}
