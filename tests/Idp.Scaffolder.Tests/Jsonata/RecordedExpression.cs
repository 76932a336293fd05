using System.Text.Json;
using System.Text.Json.Nodes;
using Idp.Scaffolder.Jsonata;
using Idp.Scaffolder.Tests.BuiltIn;

namespace Idp.Scaffolder.Tests.Jsonata;

/// <summary>One expression of <c>Fixtures/jsonata.json</c> with what the original made of it (<c>eng/record-jsonata.sh</c>).</summary>
internal sealed record RecordedExpression(string Expression, JsonNode? Data, bool HasData, JsonObject Answer)
{
    private static readonly Lazy<List<RecordedExpression>> Loaded = new(Load);

    public static IReadOnlyList<RecordedExpression> All => Loaded.Value;

    /// <summary>What the library makes of it, in the words of the recording.</summary>
    public async Task<JsonObject> EvaluateAsync()
    {
        var answer = new JsonObject { ["expression"] = Expression };
        try
        {
            var result = await JsonataExpression.RunAsync(Expression, Data, HasData, new JsonataLimits(), TimeProvider.System, TestContext.Current.CancellationToken);
            answer[result.IsUndefined ? "undefined" : "result"] = result.IsUndefined ? true : result.Value;
        }
        catch (JsonataFault fault)
        {
            var error = new JsonObject { ["code"] = fault.Code, ["message"] = fault.Message, ["position"] = fault.Position == 0 ? null : fault.Position };
            foreach (string name in error.Where(member => member.Value is null).Select(member => member.Key).ToList())
            {
                error.Remove(name);
            }

            answer["error"] = error;
        }

        return answer;
    }

    private static List<RecordedExpression> Load()
    {
        var fixture = JsonNode.Parse(File.ReadAllText(RecordedCase.Fixture("jsonata.json")))!;
        using var answers = File.ReadLines(RecordedCase.Fixture("jsonata.recorded.jsonl")).GetEnumerator();
        var all = new List<RecordedExpression>();
        foreach (var group in fixture["groups"]!.AsArray().Cast<JsonObject>())
        {
            string? input = group["input"]?.GetValue<string>();
            foreach (var expression in group["expressions"]!.AsArray())
            {
                answers.MoveNext();
                var answer = JsonNode.Parse(answers.Current, documentOptions: new JsonDocumentOptions { MaxDepth = 512 })!.AsObject();
                all.Add(new RecordedExpression(expression!.GetValue<string>(), input is null ? null : fixture["data"]![input], input is not null, answer));
            }
        }

        return all;
    }
}
