using System.Text.Json.Nodes;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Tests.BuiltIn;

namespace Idp.Scaffolder.Tests.Community.Merging;

/// <summary><c>preserveYamlComments</c> against what Roadie's action made of the same files (<c>eng/record-actions.sh</c>).</summary>
public sealed class CommentedMergeTests
{
    [Fact]
    public async Task Comments_are_kept_as_the_original_keeps_them()
    {
        var different = new List<string>();
        int lost = 0;
        int count = 0;
        foreach (string line in File.ReadLines(RecordedCase.Fixture("merge-comments.recorded.jsonl")))
        {
            var recorded = JsonNode.Parse(line)!.AsObject();
            if (recorded["warned"] is not null)
            {
                continue;
            }

            count++;
            var (text, warning) = await MergeAsync((string)recorded["before"]!, recorded["content"]!, recorded["mergeArrays"], recorded["field"]);
            if (warning is not null)
            {
                lost++;
            }
            else if (text != (string?)recorded["after"])
            {
                different.Add($"{line}\n---- ours:\n{text}");
            }
        }

        Assert.True(different.Count == 0, $"{different.Count} of {count} differ:\n{string.Join('\n', different.Take(6))}");
        Assert.True(count > 300);
        Assert.InRange(lost, 0, count / 7);
    }

    [Theory]
    [InlineData("a: x # note\n", """{"a":"123"}""", "a: \"123\" # note\n")]
    [InlineData("a: x # note\n", """{"a":{"b":1}}""", "a:\n  b: 1 # note\n")]
    [InlineData("on: [push] # note\nb: {} # empty\n", """{"on":["push","x"],"b":{"c":1}}""", "on:\n  - push\n  - x # note\nb:\n  c: 1 # empty\n")]
    [InlineData("a:\n- x # note\n", """{"a":"y"}""", "a: 'y' # note\n")]
    public async Task Where_the_original_would_write_something_else_or_give_up_the_value_is_right(string before, string content, string after)
        => Assert.Equal((after, null), await MergeAsync(before, JsonNode.Parse(content)!));

    [Theory]
    [InlineData("a: &x 1 # note\n", "line 1: how a value is written")]
    [InlineData("a: >\n  folded\n", "line 1: how a value is written")]
    [InlineData("a:\n\tb: 1\n", "")]
    [InlineData("a: |\r\n", "line 1: tabs and such line ends")]
    [InlineData("? a\n: 1\n", "line 1: a line without a key")]
    [InlineData("a:\n  b: 1 # note\n   # deeper\nc: 1\n", "line 3: where a comment stands")]
    public async Task What_is_in_the_way_is_told_and_the_value_is_merged_all_the_same(string before, string reason)
    {
        if (reason.Length == 0)
        {
            await Assert.ThrowsAsync<ActionException>(() => MergeAsync(before, new JsonObject { ["n"] = 1 }));
            return;
        }

        var (text, warning) = await MergeAsync(before, new JsonObject { ["new"] = 1 });

        Assert.Equal($"warn: The comments of 'f.yaml' are not kept: {reason}.", warning);
        Assert.Contains("new: 1", text, StringComparison.Ordinal);
    }

    private static async Task<(string Text, string? Warning)> MergeAsync(string before, JsonNode content, JsonNode? mergeArrays = null, JsonNode? field = null)
    {
        using var bench = new ActionBench().Write("workspace/f.yaml", before);
        var input = new JsonObject { ["path"] = "f.yaml", ["content"] = content.DeepClone(), ["preserveYamlComments"] = true };
        foreach (var (name, value) in new[] { ("mergeArrays", mergeArrays), ("useDocumentIncludingField", field) })
        {
            if (value is not null)
            {
                input[name] = value.DeepClone();
            }
        }

        await bench.RunAsync("roadiehq:utils:merge", input);
        return (bench.Read("f.yaml"), bench.Logger.Lines.FirstOrDefault(line => line.Contains("not kept", StringComparison.Ordinal)));
    }
}
