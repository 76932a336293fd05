using System.Text.Json.Nodes;
using Idp.Testing;

namespace Idp.Scaffolder.Tests.BuiltIn;

/// <summary>One case of <c>Fixtures/actions.json</c> with what the original actions made of it (<c>eng/record-actions.sh</c>).</summary>
public sealed record RecordedCase(string Name, JsonObject Case, JsonObject Answer)
{
    private static readonly Lazy<Dictionary<string, RecordedCase>> All = new(Load);

    public static IEnumerable<string> Names => All.Value.Keys;

    public static RecordedCase Get(string name) => All.Value[name];

    public static string Fixture(string name) => RepositoryRoot.PathTo("tests", "Idp.Scaffolder.Tests", "Fixtures", name);

    private static Dictionary<string, RecordedCase> Load()
    {
        var cases = JsonNode.Parse(File.ReadAllText(Fixture("actions.json")))!.AsArray();
        var answers = JsonNode.Parse(File.ReadAllText(Fixture("actions.recorded.json")))!.AsArray();
        return cases.Zip(answers, (one, answer) => new RecordedCase(one!["name"]!.GetValue<string>(), one.AsObject(), answer!.AsObject()))
            .ToDictionary(one => one.Name, StringComparer.Ordinal);
    }
}
