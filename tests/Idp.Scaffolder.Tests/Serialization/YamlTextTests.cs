using System.Text.Json;
using System.Text.Json.Nodes;
using Idp.Scaffolder.Actions.Schemas;
using Idp.Scaffolder.Serialization;
using Idp.Scaffolder.Tests.BuiltIn;

namespace Idp.Scaffolder.Tests.Serialization;

public sealed class YamlTextTests
{
    [Fact]
    public void Values_are_written_as_npm_yaml_writes_them()
    {
        var wrong = new List<string>();
        int count = 0;
        foreach (string line in File.ReadLines(RecordedCase.Fixture("yaml.recorded.jsonl")))
        {
            count++;
            var recorded = JsonNode.Parse(line)!.AsObject();
            var style = recorded["style"].Deserialize<YamlStyle>(ActionJson.Options);
            string expected = recorded["yaml"]!.GetValue<string>();
            string actual = YamlText.Of(recorded["value"], style);
            if (actual != expected)
            {
                wrong.Add($"{line}\n{expected}---- ours:\n{actual}");
            }
        }

        Assert.True(count > 3000);
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {count} differ:\n{string.Join('\n', wrong.Take(6))}");
    }
}
