using System.Text.Json.Nodes;
using Idp.Scaffolder.Actions;

namespace Idp.Scaffolder.Tests.BuiltIn;

public sealed class RecordedActionsTests
{
    // Where our words are others on purpose: theirs show the machine's paths, or the platform's own.
    private static readonly Dictionary<string, string> OwnWords = new(StringComparer.Ordinal)
    {
        ["an unknown filter fails"] = "InputError: a.txt could not be rendered: ",
        ["a broken tag fails"] = "InputError: a.txt could not be rendered: ",
        ["fetch:plain of nothing"] = "NotFoundError: The url './nothing' does not exist beside the template",
        ["fs:rename [('nothing', 'y')]"] = "NotFoundError: The file 'nothing' does not exist in the workspace",
        ["fs:readdir of nothing"] = "NotFoundError: The folder 'nothing' does not exist in the workspace",
        ["roadie parse of broken json"] = "InputError: 'a.json' is not JSON: ",
        ["fs:rename [('dir', 'dir/in')]"] = "Error: Cannot move 'dir' to a subdirectory of itself, 'dir/in'.",
        ["fs:rename [('a.txt', 'dir')]"] = "Error: Cannot overwrite directory 'dir' with non-directory 'a.txt'.",
        ["fs:rename [('dir', 'a.txt')]"] = "Error: Cannot overwrite non-directory 'a.txt' with directory 'dir'.",
        ["roadie jsonata of broken json"] = "InputError: 'broken.json' is not JSON: ",
        ["roadie jsonata of json that fails"] = "Error: Argument 1 of function \"sum\" must be an array of \"numbers\"",
        ["roadie jsonata of yaml that fails"] = "Error: The right side of the function application operator ~> must be a function",
        ["roadie merge of nothing"] = "Error: The file a.yaml does not exist.",
    };

    public static TheoryData<string> Names => [.. RecordedCase.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task An_action_leaves_what_the_original_leaves(string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links and permissions were recorded where there are such.");
        var recorded = RecordedCase.Get(name);
        using var bench = new ActionBench();
        RecordedFolder.Lay(bench.Template, recorded.Case["template"] as JsonObject);
        RecordedFolder.Lay(bench.Workspace.Path, recorded.Case["before"] as JsonObject);

        var steps = recorded.Case["steps"]!.AsArray();
        var answers = recorded.Answer["steps"]!.AsArray();
        for (int i = 0; i < answers.Count; i++)
        {
            await CheckAsync(bench, name, steps[i]!.AsObject(), answers[i]!.AsObject());
        }

        Assert.Equal(Lines(recorded.Answer["tree"]!.AsObject()), Lines(RecordedFolder.Describe(bench.Workspace.Path)));
    }

    private static async Task CheckAsync(ActionBench bench, string name, JsonObject step, JsonObject answer)
    {
        string action = step["action"]!.GetValue<string>();
        if (answer["error"] is { } error)
        {
            string theirs = $"{error["name"]}: {error["message"]}";
            var failure = await Assert.ThrowsAsync<ActionException>(() => bench.RunAsync(action, step["input"]!.AsObject()));
            Assert.StartsWith(OwnWords.GetValueOrDefault(name, theirs), $"{failure.Name}: {failure.Message}", StringComparison.Ordinal);
            return;
        }

        bench.Logger.Lines.Clear();
        var output = await bench.RunAsync(action, step["input"]!.AsObject());
        string text = output.ToJsonString().Replace(bench.Workspace.Path, "<workspace>", StringComparison.Ordinal);
        Assert.True(JsonNode.DeepEquals(answer["output"], JsonNode.Parse(text)), $"{answer["output"]?.ToJsonString()}\n{text}");
        if (answer["log"] is JsonArray log)
        {
            Assert.Equal(log.Select(line => line!.GetValue<string>()), bench.Logger.Lines);
        }
    }

    // Permissions were recorded with the mask 022; with another one only who may execute is compared.
    private static List<string> Lines(JsonObject tree) => [.. tree.Select(entry =>
    {
        var file = (JsonObject)entry.Value!.DeepClone();
        if (file["mode"] is { } mode && !HasUsualMask)
        {
            file["mode"] = (Convert.ToInt32(mode.GetValue<string>(), 8) & 0x49) != 0 ? "x" : "";
        }

        return $"{entry.Key} {file.ToJsonString()}";
    })];

    private static bool HasUsualMask { get; } = FindMask();

    private static bool FindMask()
    {
        using var folder = new Testing.ScratchFolder();
        folder.Write("a", "");
        return OperatingSystem.IsWindows() || File.GetUnixFileMode(folder["a"]) == (UnixFileMode)0x1A4;
    }
}
