using System.Text.Json.Nodes;
using Idp.Scaffolder.Templates.Language;
using Idp.Testing;

namespace Idp.Scaffolder.Templates.Tests.Language;

/// <summary>The cases of the original suites that need only text and JSON.</summary>
public sealed class OriginalSuiteTests
{
    private static readonly Dictionary<string, string> OfficialExceptions = new(StringComparer.Ordinal)
    {
        ["/filter/random#299"] = "its answer is random",
        ["/runtime/should not read variables property from Object.prototype#623"] = "the value lived on Object.prototype, which JSON cannot say",
    };

    private static readonly Dictionary<string, string> NunjitsuExceptions = new(StringComparer.Ordinal)
    {
        ["compiler-nested-loop-slot-lifetime"] = "names of a loop seen in the 'else' of another walk of it",
        ["compiler-safe-string-loop-branch"] = "macros of a loop's body seen in its 'else'",
        ["compiler-multi-target-branch-scopes"] = "the same name twice among a loop's variables",
    };

    [Fact]
    public void Profile_nunjucks_answers_as_the_official_suite()
    {
        var wrong = new List<string>();
        foreach (var entry in JsonNode.Parse(File.ReadAllText(RepositoryRoot.SharedFixture("nunjucks", "official-cases.json")))!.AsArray())
        {
            // The answers were recorded without escaping.
            var syntax = new TemplateSyntax
            {
                Profile = TemplateProfile.Nunjucks3,
                Autoescape = false,
                TrimBlocks = entry!["trimBlocks"]!.GetValue<bool>(),
                LstripBlocks = entry["lstripBlocks"]!.GetValue<bool>(),
                CookiecutterCompat = entry["compat"]!.GetValue<bool>(),
            };
            Compare(entry.AsObject(), syntax, OfficialExceptions, wrong);
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void Profile_backstage_answers_as_the_adversarial_suite_of_the_current_engine()
    {
        var wrong = new List<string>();
        foreach (var entry in JsonNode.Parse(File.ReadAllText(RepositoryRoot.SharedFixture("nunjucks", "nunjitsu-cases.json")))!["cases"]!.AsArray())
        {
            Compare(entry!.AsObject(), new TemplateSyntax { CookiecutterCompat = true }, NunjitsuExceptions, wrong);
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void Profile_backstage_answers_the_probes_as_the_current_engine()
    {
        var answers = JsonNode.Parse(File.ReadAllText(RepositoryRoot.SharedOracle("scaffolder", "probes.expected.json")))!.AsArray()
            .ToDictionary(static entry => entry!["id"]!.GetValue<string>(), static entry => entry!["nunjitsu"]!.AsObject(), StringComparer.Ordinal);
        var wrong = new List<string>();
        foreach (var entry in JsonNode.Parse(File.ReadAllText(RepositoryRoot.SharedOracle("scaffolder", "probes.json")))!.AsArray())
        {
            string id = entry!["id"]!.GetValue<string>();
            var probe = TemplateCase.Of(entry.AsObject(), answers[id], entry["values"] as JsonObject ?? [], isBackstage: true, translate: false);
            var answer = probe.Run();

            // replaceAll is one of the harmless methods that the engine before had.
            if (!probe.Agrees(answer) && id != "replaceAll")
            {
                wrong.Add(probe.Describe(answer));
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static void Compare(JsonObject entry, TemplateSyntax syntax, Dictionary<string, string> exceptions, List<string> wrong)
    {
        string id = entry["id"]!.GetValue<string>();
        var scope = TemplateScope.From(entry["context"] as JsonObject ?? []);
        var result = new TemplateEngine().RenderText(entry["template"]!.GetValue<string>(), scope, syntax);
        string? expected = entry["expected"]?.GetValue<string>();
        if (result.Text != expected && !exceptions.ContainsKey(id))
        {
            wrong.Add($"{id}: {entry["template"]!.ToJsonString()}\n  expected: {expected}\n  here:     {result.Text ?? result.Diagnostics[0].ToString()}");
        }
    }
}
