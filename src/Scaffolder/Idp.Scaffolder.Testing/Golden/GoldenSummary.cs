using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Idp.Scaffolder.Trees;

namespace Idp.Scaffolder.Testing.Golden;

/// <summary>What a golden tree cannot say: <c>expected.json</c>.</summary>
/// <param name="StubbedActions">The actions that did nothing.</param>
/// <param name="Executable">The files that may be run.</param>
/// <param name="Output">The rendered output.</param>
internal sealed record GoldenSummary(ImmutableArray<string> StubbedActions, ImmutableArray<string> Executable, JsonObject Output)
{
    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static GoldenSummary Of(TemplateTestRun run)
        => new(run.StubbedActions, [.. run.Files.Files.Where(file => file.IsExecutable).Select(file => file.Path)], run.Result.Output ?? []);

    /// <exception cref="TemplateTestException">It has another form.</exception>
    public static GoldenSummary Parse(JsonObject json, string file)
    {
        try
        {
            return new GoldenSummary(Texts(json["stubbedActions"]), Texts(json["executable"]), json["output"]?.AsObject() ?? []);
        }
        catch (InvalidOperationException problem)
        {
            throw new TemplateTestException($"{file} must have the form {{\"stubbedActions\": [texts], \"executable\": [paths], \"output\": {{…}}}}.", problem);
        }
    }

    /// <summary>Whether another says the same; the order of names, and of members of objects, does not count, and the tree tells which files may be run.</summary>
    public bool Says(GoldenSummary other)
        => StubbedActions.Order(StringComparer.Ordinal).SequenceEqual(other.StubbedActions.Order(StringComparer.Ordinal), StringComparer.Ordinal)
            && JsonNode.DeepEquals(Output, other.Output);

    public TreeFile ToFile(string path)
    {
        var json = new JsonObject
        {
            ["stubbedActions"] = new JsonArray([.. StubbedActions.Select(id => JsonValue.Create(id))]),
            ["executable"] = new JsonArray([.. Executable.Select(file => JsonValue.Create(file))]),
            ["output"] = Output.DeepClone(),
        };
        return new TreeFile(path, Encoding.UTF8.GetBytes(json.ToJsonString(Written) + "\n"));
    }

    private static ImmutableArray<string> Texts(JsonNode? texts) => [.. (texts?.AsArray() ?? []).Select(text => text!.GetValue<string>())];
}
