using System.Text.Json.Nodes;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Actions.Schemas;
using Idp.Scaffolder.Runs;

namespace Idp.Scaffolder.Tests.Runs;

public sealed class EachTests : IDisposable
{
    private readonly RunBench _bench = new();

    [Fact]
    public async Task An_array_gives_a_call_for_each_item_with_text_keys_and_outputs_in_arrays()
    {
        _bench.Values = new JsonObject { ["items"] = new JsonArray("a", 2, null, new JsonArray("x", null, "y")) };

        var ran = await _bench.RunAsync(
            "- { id: s, action: 'test:echo', each: '${{ parameters.items }}', input: { k: '${{ each.key }}', v: '${{ each.value }}' } }");

        Assert.Equal("""s:{"k":"0","v":"a"}""", _bench.Calls[0]);
        Assert.Equal("""{"k":["0","1","2","3"],"v":["a",2,null,["x",null,"y"]]}""", ran.Result.Steps.Single().Output!.ToJsonString());
        Assert.Equal(
            ["""Running step each: {"key":"0","value":"a"}""", """Running step each: {"key":"1","value":"2"}""", """Running step each: {"key":"2","value":"null"}""", """Running step each: {"key":"3","value":"x,,y"}"""],
            ran.Messages.Where(message => message.Contains(" each:", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task An_object_gives_its_keys_and_values()
    {
        _bench.Values = new JsonObject { ["items"] = new JsonObject { ["x"] = 1, ["y"] = new JsonObject() } };

        var ran = await _bench.RunAsync("- { id: s, action: 'test:echo', each: '${{ parameters.items }}', input: { k: '${{ each.key }}' } }");

        Assert.Equal("""{"k":["x","y"]}""", ran.Result.Steps.Single().Output!.ToJsonString());
        Assert.Contains("""Running step each: {"key":"y","value":"[object Object]"}""", ran.Messages);
    }

    [Fact]
    public async Task No_items_give_no_calls_and_empty_outputs()
    {
        var ran = await _bench.RunAsync("- { id: s, action: 'test:echo', each: [], input: { a: 1 } }");

        Assert.Empty(_bench.Calls);
        Assert.Equal("{}", ran.Result.Steps.Single().Output!.ToJsonString());
        Assert.Equal(StepStatus.Completed, ran.Result.Steps.Single().Status);
    }

    [Theory]
    [InlineData("'${{ parameters.missing }}'", "Invalid value on action test:echo.each parameter, \"${{ parameters.missing }}\" cannot be resolved to a value")]
    [InlineData("'${{ parameters.text }}'", "Invalid value on action test:echo.each parameter, must resolve to an array or object")]
    [InlineData("'${{ parameters.nil }}'", "Invalid value on action test:echo.each parameter, must resolve to an array or object")]
    public async Task What_has_no_items_is_an_InputError(string each, string message)
    {
        _bench.Values = new JsonObject { ["text"] = "abc", ["nil"] = null };

        var ran = await _bench.RunAsync($"- {{ id: s, action: 'test:echo', each: {each} }}");

        Assert.Equal(new RunError("InputError", message), ran.Result.Error);
    }

    [Fact]
    public async Task A_condition_is_judged_for_each_item_and_sees_secrets()
    {
        _bench.Values = new JsonObject { ["items"] = new JsonArray(true, false, true) };
        _bench.Secrets["T"] = "hunter2";

        var ran = await _bench.RunAsync(
            "- { id: s, action: 'test:echo', if: '${{ each.value and secrets.T }}', each: '${{ parameters.items }}', input: { k: '${{ each.key }}' } }");

        Assert.Equal("""{"k":["0","2"]}""", ran.Result.Steps.Single().Output!.ToJsonString());
        Assert.Contains("""Skipping step each: {"key":"1","value":"false"}""", ran.Messages);
    }

    [Fact]
    public async Task An_empty_condition_is_none_for_items_as_upstream()
    {
        await _bench.RunAsync("- { id: s, action: 'test:echo', if: '', each: [1], input: {} }");

        Assert.Single(_bench.Calls);
    }

    [Fact]
    public async Task All_inputs_are_rendered_and_judged_before_the_first_call()
    {
        var schema = ActionSchema.Parse("""{"properties":{"v":{"type":"number"}}}""");
        _bench.Add(new FakeAction(new ActionDescriptor("test:number") { InputSchema = schema }, (_, _, _) =>
        {
            _bench.Calls.Add("ran");
            return Task.CompletedTask;
        }));
        _bench.Values = new JsonObject { ["items"] = new JsonArray(1, "two") };

        var ran = await _bench.RunAsync("- { id: s, action: 'test:number', each: '${{ parameters.items }}', input: { v: '${{ each.value }}' } }");

        Assert.Empty(_bench.Calls);
        Assert.StartsWith("Invalid input passed to action test:number[1], ", ran.Result.Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_items_than_allowed_are_refused()
    {
        _bench.Options = new ScaffolderOptions { MaxEachItems = 2 };

        var ran = await _bench.RunAsync("- { id: s, action: 'test:echo', each: [1, 2, 3] }");

        Assert.Contains("at most 2 are allowed", ran.Result.Error!.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _bench.Dispose();
}
