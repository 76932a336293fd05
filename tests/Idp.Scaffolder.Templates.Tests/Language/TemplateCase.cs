using System.Text.Json.Nodes;
using Idp.Scaffolder.Templates.Language;
using Idp.Testing;

namespace Idp.Scaffolder.Templates.Tests.Language;

/// <summary>One template with what an original engine made of it.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Template">The template; a JSON value when it is rendered as one.</param>
/// <param name="Values">What it sees.</param>
/// <param name="Syntax">How it is read.</param>
/// <param name="IsValue">Whether it is rendered as a value.</param>
/// <param name="Answer">The answer: <c>{result}</c>, <c>{error}</c> or <c>{undefined}</c>.</param>
internal sealed record TemplateCase(string Id, JsonNode? Template, JsonObject Values, TemplateSyntax Syntax, bool IsValue, JsonObject Answer)
{
    public static readonly Dictionary<string, RepositoryHostKind> Hosts = new(StringComparer.Ordinal)
    {
        ["github.com"] = RepositoryHostKind.GitHub,
        ["gitlab.com"] = RepositoryHostKind.GitLab,
        ["dev.azure.com"] = RepositoryHostKind.Azure,
        ["bitbucket.org"] = RepositoryHostKind.BitbucketCloud,
        ["gerrit.example.com"] = RepositoryHostKind.Gerrit,
        ["gitea.example.com"] = RepositoryHostKind.Gitea,
    };

    private static readonly Dictionary<string, TemplateFunction> Functions = new(StringComparer.Ordinal)
    {
        ["always"] = static _ => true,
        ["failure"] = static _ => false,
    };

    public bool Fails => Answer.ContainsKey("error");

    /// <summary>The project's own cases, with the answers of one engine.</summary>
    public static IEnumerable<TemplateCase> Own(string engine)
    {
        string[] lines = File.ReadAllLines(RepositoryRoot.PathTo("tests", "Idp.Scaffolder.Templates.Tests", "Language", "Fixtures", "cases.jsonl"));
        var shared = JsonNode.Parse(lines[0])!["values"]!.AsObject();
        foreach (string line in lines.Skip(1))
        {
            var entry = JsonNode.Parse(line)!.AsObject();
            if (entry[engine] is JsonObject answer)
            {
                bool isBackstage = engine == "nunjitsu";
                yield return Of(entry, answer, shared, isBackstage, translate: isBackstage && entry["cookiecutterCompat"] is null);
            }
        }
    }

    public static TemplateCase Of(JsonObject entry, JsonObject answer, JsonObject values, bool isBackstage, bool translate) => new(
        entry["id"]!.GetValue<string>(),
        translate ? ToDollar(entry["template"]) : entry["template"]?.DeepClone(),
        values,
        new TemplateSyntax
        {
            Profile = isBackstage ? TemplateProfile.Backstage : TemplateProfile.Nunjucks3,
            TrimBlocks = entry["trimBlocks"]?.GetValue<bool>() ?? false,
            LstripBlocks = entry["lstripBlocks"]?.GetValue<bool>() ?? false,
            CookiecutterCompat = entry["cookiecutterCompat"]?.GetValue<bool>() ?? false,
        },
        entry["mode"]?.GetValue<string>() == "value",
        answer);

    /// <summary>The library's answer, in the same form.</summary>
    public JsonObject Run()
    {
        var engine = new TemplateEngine(new TemplateEngineOptions { Syntax = Syntax, RepositoryHosts = Hosts });
        var scope = TemplateScope.From(Values, Functions);
        if (IsValue)
        {
            var value = engine.RenderValue(Template, scope);
            return value.IsUndefined ? new JsonObject { ["undefined"] = true } : new JsonObject { ["result"] = value.Value?.DeepClone() };
        }

        var text = engine.RenderText(Template!.GetValue<string>(), scope);
        return text.Success ? new JsonObject { ["result"] = text.Text } : new JsonObject { ["error"] = text.Diagnostics[0].ToString() };
    }

    /// <summary>Whether an answer is as recorded; the words of an error are not compared.</summary>
    public bool Agrees(JsonObject answer) => Fails ? answer.ContainsKey("error") : JsonNode.DeepEquals(answer, Answer);

    public string Describe(JsonObject answer)
        => $"{Id}: {Template?.ToJsonString()}\n  recorded: {Answer.ToJsonString()}\n  here:     {answer.ToJsonString()}";

    private static JsonNode? ToDollar(JsonNode? template) => template switch
    {
        JsonObject map => new JsonObject(map.Select(static pair => KeyValuePair.Create(pair.Key, ToDollar(pair.Value)))),
        JsonArray list => new JsonArray([.. list.Select(ToDollar)]),
        JsonValue value when value.TryGetValue(out string? text) => text.Replace("{{", "${{", StringComparison.Ordinal),
        _ => template?.DeepClone(),
    };
}
