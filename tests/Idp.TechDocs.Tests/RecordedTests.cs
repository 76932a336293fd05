using System.Text.Json.Nodes;
using Idp.Yaml;

namespace Idp.TechDocs.Tests;

public sealed class RecordedTests
{
    [Fact]
    public void Texts_are_typed_as_PyYAML_types_them() => Recording.AssertNone(
        from test in Recording.Read("scalars.json")
        let text = test!["text"]!.GetValue<string>()
        let ours = YamlScalar.TypeOf(text, YamlSchema.PyYaml) switch { bool flag => flag, double number => number, string s => s, _ => (JsonNode?)null }
        where !JsonNode.DeepEquals(ours, test["value"]) && !(ours is JsonValue a && test["value"] is JsonValue b && a.TryGetValue(out double x) && b.TryGetValue(out double y) && x.Equals(y))
        select $"{text}: {ours?.ToJsonString()} in place of {test["value"]?.ToJsonString()}");

    [Fact]
    public void Patterns_match_as_those_of_git() => Recording.AssertNone(
        from test in Recording.Read("gitignore.json")
        let patterns = string.Join('\n', test!["patterns"]!.AsArray().Select(line => line!.GetValue<string>()))
        let matcher = GitIgnore.Parse(patterns)
        from pair in test["paths"]!.AsArray().Zip(test["matches"]!.AsArray())
        let path = pair.First!.GetValue<string>()
        where matcher.IsMatch(path) != pair.Second!.GetValue<bool>()
        select $"[{patterns.Replace("\n", "|", StringComparison.Ordinal)}] {path}: {!pair.Second.GetValue<bool>()}");

    [Fact]
    public async Task Folders_become_the_navigation_that_MkDocs_makes()
    {
        var differences = new List<string>();
        foreach (var test in Recording.Read("navigation.json"))
        {
            var docs = new TextContent();
            foreach (var file in test!["files"]!.AsArray())
            {
                docs[file!.GetValue<string>()] = "";
            }

            string ours = SiteText.Print((await SiteText.NavigateAsync("site_name: x", docs)).Nodes), theirs = Print(test["nav"]!.AsArray());
            if (ours != theirs)
            {
                differences.Add($"{test["files"]!.ToJsonString()}\n{ours}in place of\n{theirs}");
            }
        }

        Recording.AssertNone(differences);
    }

    [Fact]
    public async Task Extensions_are_those_of_techdocs_core()
    {
        var differences = new List<string>();
        foreach (var test in Recording.Read("extensions.json"))
        {
            string yaml = test!["yaml"]!.GetValue<string>();
            var site = await SiteText.GoodAsync(yaml);
            var ours = new JsonArray([.. site.MarkdownExtensions.Where(extension => extension.Name != "gh-admonitions")
                .Select(extension => new JsonObject { ["name"] = extension.Name, ["options"] = extension.Options?.DeepClone() })]);
            if (!JsonNode.DeepEquals(ours, test["extensions"]))
            {
                differences.Add($"{yaml}\n{ours.ToJsonString()}\nin place of\n{test["extensions"]!.ToJsonString()}");
            }
        }

        Recording.AssertNone(differences);
    }

    private static string Print(JsonArray items, int depth = 0) => string.Concat(items.Select(item =>
        $"{new string(' ', depth * 2)}{item!["title"]?.GetValue<string>() ?? "-"}{(item["page"] is { } page ? $" = {page}" : "")}\n{Print(item["children"]!.AsArray(), depth + 1)}"));
}
