using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Idp.CommandLine;
using Idp.Diagnostics;
using Idp.Scaffolder.Templates;
using Idp.Scaffolder.Tool.Prompting;
using Idp.Scaffolder.Tool.Reading;

namespace Idp.Scaffolder.Tool.Tests.Prompting;

public sealed class ParameterFormTests
{
    private const string Page =
        """
        - title: The service
          description: Says what it is.
          required: [name]
          properties:
            name: {title: Name, description: Lower case., type: string, pattern: '^[a-z]+$'}
            replicas: {title: Replicas, type: integer, minimum: 1, maximum: 3, default: 2}
            public: {title: Public, type: boolean}
            tags: {title: Tags, type: array, items: {type: string}}
            stages: {title: Stages, type: array, items: {type: string, enum: [dev, prod]}}
        """;

    [Fact]
    public async Task Questions_come_in_the_order_of_the_page_with_defaults_and_choices()
    {
        var (inputs, terminal) = await FillAsync(Page, "{}", "orders", "", "yes", "a, b", "2,1");

        Assert.Equal("""{"name":"orders","replicas":2,"public":true,"tags":["a","b"],"stages":["prod","dev"]}""", inputs.Values.ToJsonString());
        Assert.StartsWith("\nThe service (1/1)\nSays what it is.\n\nName (required)\n  Lower case.\n  > orders\n\nReplicas\n  [2]> \n", terminal.Shown, StringComparison.Ordinal);
        Assert.Contains("Stages\n  1) dev\n  2) prod\n  numbers separated by commas> 2,1\n", terminal.Shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_is_judged_by_its_schema_until_it_is_right()
    {
        var (inputs, terminal) = await FillAsync(Page, "{}", "", "Orders", "orders", "four", "4", "3", "maybe", "n", "", "3", "");

        Assert.Equal("""{"name":"orders","replicas":3,"public":false}""", inputs.Values.ToJsonString());
        foreach (string message in (string[])
            [
                "Name must be answered\n",
                "Name does not match pattern \"^[a-z]+$\"\n",
                "Replicas is no whole number\n",
                "Replicas must be less than or equal to 3\n",
                "Public answer yes or no\n",
                "Stages answer with a number from 1 to 2\n",
            ])
        {
            Assert.Contains(message, terminal.Shown, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_is_given_is_not_asked_again_and_what_is_optional_may_stay_open()
    {
        var (inputs, terminal) = await FillAsync(Page, """{"name":"orders","replicas":1}""", "", "", "");

        Assert.Equal("""{"name":"orders","replicas":1}""", inputs.Values.ToJsonString());
        Assert.DoesNotContain("Name", terminal.Shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1", "7", """{"where":"cloud","days":7}""")]
    [InlineData("2", "venlo", """{"where":"premises","site":"venlo"}""")]
    public async Task The_questions_of_a_branch_come_when_the_answers_meet_it(string where, string next, string expected)
    {
        var (inputs, _) = await FillAsync(
            """
            - required: [where]
              properties:
                where: {type: string, enum: [cloud, premises]}
              dependencies:
                where:
                  oneOf:
                    - properties: {where: {const: cloud}, days: {type: integer}}
                    - properties: {where: {const: premises}, site: {type: string}}
                      required: [site]
            """,
            "{}", where, next);

        Assert.Equal(expected, inputs.Values.ToJsonString());
    }

    [Fact]
    public async Task If_then_and_else_ask_by_the_answers_so_far()
    {
        const string page =
            """
            - properties: {kind: {type: string, enum: [api, job]}}
              if: {properties: {kind: {const: api}}, required: [kind]}
              then: {properties: {port: {type: integer}}, required: [port]}
              else: {properties: {schedule: {type: string}}}
            """;

        Assert.Equal("""{"kind":"api","port":80}""", (await FillAsync(page, "{}", "api", "80")).Inputs.Values.ToJsonString());
        Assert.Equal("""{"kind":"job","schedule":"daily"}""", (await FillAsync(page, "{}", "job", "daily")).Inputs.Values.ToJsonString());
    }

    [Fact]
    public async Task An_object_is_asked_member_by_member()
    {
        var (inputs, _) = await FillAsync(
            "- properties: {db: {type: object, title: Database, properties: {name: {type: string}, size: {type: integer, default: 5}}}}", "{}", "orders", "");

        Assert.Equal("""{"db":{"name":"orders","size":5}}""", inputs.Values.ToJsonString());
    }

    [Fact]
    public async Task A_secret_is_hidden_and_leaves_stars_among_the_values()
    {
        var (inputs, terminal) = await FillAsync("- required: [token]\n  properties: {token: {type: string, ui:field: Secret}}", "{}", "hunter2");

        Assert.Equal("""{"token":"*******"}""", inputs.Values.ToJsonString());
        Assert.Equal("hunter2", inputs.Secrets["token"]);
        Assert.DoesNotContain("hunter2", terminal.Shown, StringComparison.Ordinal);
        Assert.Equal(["hunter2"], terminal.Hidden);
    }

    [Fact]
    public async Task The_order_of_a_form_is_kept()
    {
        var (_, terminal) = await FillAsync("- ui:order: [c, '*', a]\n  properties: {a: {type: string}, b: {type: string}, c: {type: string}}", "{}", "1", "2", "3");

        Assert.Equal(["c", "b", "a"], terminal.Shown.Split('\n').Where(line => line is ['a' or 'b' or 'c']));
    }

    [Fact]
    public async Task Who_stops_answering_ends_the_tool()
        => await Assert.ThrowsAsync<ToolFailureException>(() => FillAsync(Page, "{}", "orders"));

    private static async Task<(RunInputs Inputs, TypingTerminal Terminal)> FillAsync(string pages, string values, params string[] answers)
    {
        string text = $$"""
            apiVersion: scaffolder.backstage.io/v1beta3
            kind: Template
            metadata: {name: t}
            spec:
              type: service
              steps: [{action: 'debug:log'}]
              parameters:
                {{pages.ReplaceLineEndings("\n    ")}}
            """;
        var read = new TemplateReader().Read(SourceText.FromString("template.yaml", text));
        Assert.Empty(read.Diagnostics);
        var terminal = new TypingTerminal(answers);
        var inputs = await new ParameterForm(terminal).FillAsync(
            read.Template!,
            new RunInputs(JsonNode.Parse(values)!.AsObject(), ImmutableDictionary<string, string>.Empty, null),
            TestContext.Current.CancellationToken);
        Assert.Equal(0, terminal.Left);
        return (inputs, terminal);
    }
}
