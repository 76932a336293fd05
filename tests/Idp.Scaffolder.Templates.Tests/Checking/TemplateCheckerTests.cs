using System.Text.Json.Nodes;
using Idp.Diagnostics;

namespace Idp.Scaffolder.Templates.Tests.Checking;

public sealed class TemplateCheckerTests
{
    private static readonly ActionSignature[] Actions =
    [
        new("debug:log", Schema("""{"type":"object","properties":{"message":{"type":"string"},"level":{"enum":["a","b"]}},"additionalProperties":false}""")),
        new("debug:wait", Schema("""{"type":"object","required":["seconds"],"properties":{"seconds":{"type":"number"}}}""")),
        new("fetch:template", Schema("""{"type":"object","required":["url"]}""")),
        new("publish:github", null, Schema("""{"type":"object","properties":{"remoteUrl":{"type":"string"}}}""")),
        new("catalog:register", null, Schema("""{"type":"object","properties":{},"additionalProperties":true}""")),
    ];

    [Fact]
    public void A_right_template_has_no_fault()
        => Assert.Empty(Check("""
              steps:
                - id: fetch-base
                  action: fetch:template
                  if: ${{ parameters.name }}
                  input: { url: ./skeleton, values: { name: "${{ parameters.name | lower }}" } }
                - id: publish
                  action: publish:github
                  each: ${{ parameters.hosts }}
                  if: ${{ each.value and secrets.TOKEN }}
                  input: { token: "${{ secrets.TOKEN }}", base: "${{ steps['fetch-base'].output.x }}" }
                - action: debug:wait
                  if: ${{ always() }}
                  input: { seconds: "${{ parameters.name }}" }
                - action: debug:log
                  if: false or true
                  input: { message: "{{ helm }} ${{ user.ref }} ${{ context.task.id }}" }
              output:
                links: [{ url: "${{ steps.publish.output.remoteUrl }}", if: "${{ steps.publish }}" }]
            """.Replace("if: false or true", "if: true", StringComparison.Ordinal)));

    [Theory]
    [InlineData("- action: debug:logs", "IDP2200", "debug:logs")]
    [InlineData("- action: debug:log\n    input: { message: 3 }", "IDP2202", "3")]
    [InlineData("- action: debug:log\n    input: { mesage: a }", "IDP2202", "mesage")]
    [InlineData("- action: debug:log\n    input: { level: c }", "IDP2202", "c")]
    [InlineData("- action: debug:wait", "IDP2202", "action: debug:wait")]
    [InlineData("- action: debug:wait\n    input: { seconds: \"in ${{ parameters.name }}\" }", "IDP2202", "\"in ${{ parameters.name }}\"")]
    [InlineData("- action: debug:log\n    input: { message: \"${{ parameters.nmae }}\" }", "IDP2203", "parameters.nmae")]
    [InlineData("- action: debug:log\n    input: { message: \"a ${{ steps.none.output.x }}\" }", "IDP2204", "steps.none.output.x")]
    [InlineData("- id: me\n    action: debug:log\n    input: { message: \"${{ steps.me.output.x }}\" }", "IDP2205", "steps.me.output.x")]
    [InlineData("- action: debug:log\n    input: { message: \"${{ steps.last.output.x }}\" }", "IDP2205", "steps.last.output.x")]
    [InlineData("- id: fetch-base\n    action: publish:github\n  - action: debug:log\n    input: { message: \"${{ steps.fetch-base.output.x }}\" }", "IDP2206", "steps.fetch")]
    [InlineData("- id: p\n    action: publish:github\n  - action: debug:log\n    input: { message: \"${{ steps.p.output.remoteURL }}\" }", "IDP2207", "steps.p.output.remoteURL")]
    [InlineData("- action: debug:log\n    input: { message: \"${{ name }}\" }", "IDP2208", "name")]
    [InlineData("- action: debug:log\n    input: { message: \"${{ each.value }}\" }", "IDP2208", "each.value")]
    [InlineData("- action: debug:log\n    if: ${{ secrets.TOKEN }}", "IDP2209", "secrets.TOKEN")]
    [InlineData("- action: debug:log\n    if: false", "IDP2210", "false")]
    [InlineData("- action: debug:log\n    if: ${{ [] }}", "IDP2210", "${{ [] }}")]
    [InlineData("- action: debug:log\n    if: \"\"", "IDP2210", "\"\"")]
    [InlineData("- action: debug:log\n    if: \"false\"", "IDP2211", "\"false\"")]
    [InlineData("- action: debug:log\n    if: \"${{ parameters.name }} \"", "IDP2211", "\"${{ parameters.name }} \"")]
    [InlineData("- action: debug:log\n    if: ${{ 'false' }}", "IDP2211", "${{ 'false' }}")]
    [InlineData("- action: debug:log\n    input: { message: \"${{ parameters.name | }}\" }", "IDP2212", null)]
    [InlineData("- action: debug:log\n    input: { message: \"${{ parameters.name | kebab }}\" }", "IDP2213", "kebab")]
    [InlineData("- action: debug:log\n    each: some text", "IDP2214", "some text")]
    [InlineData("- action: debug:log\n    each: 3", "IDP2214", "3")]
    [InlineData("- action: fetch:template\n    input: { url: ./a, values: { t: \"x ${{ secrets.TOKEN }}\" } }", "IDP2215", "secrets.TOKEN")]
    [InlineData("- action: fetch:template\n    input: { url: ./a, copyWithoutRender: [a] }", "IDP2216", "[a]")]
    public void A_fault_is_told_at_its_place(string steps, string id, string? part)
    {
        var fault = Assert.Single(Check($"  steps:\n  {steps}\n  - id: last\n    action: debug:log\n"));
        Assert.Equal(id, fault.Id);
        if (part is not null)
        {
            string found = System.Text.Encoding.UTF8.GetString(fault.Location!.Source!.Utf8.Span.Slice(fault.Location.Span.Start, fault.Location.Span.Length));
            Assert.StartsWith(part, found, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("roadiehq:utils:fs:write", "path: \"${{ secrets.TOKEN }}.txt\", content: x")]
    [InlineData("idp:manifest", "values: { a: \"${{ secrets.TOKEN }}\" }")]
    public void A_secret_in_the_name_of_a_file_or_in_a_manifest_is_told(string action, string input)
        => Assert.Single(Check($"  steps:\n  - action: {action}\n    input: {{ {input} }}\n"), fault => fault.Id == "IDP2215");

    [Fact]
    public void Ids_are_compared_with_those_that_are_numbered()
    {
        var fault = Assert.Single(Check("  steps:\n  - action: debug:log\n  - id: step-1\n    action: debug:log\n"));
        Assert.Equal(("IDP2201", "Step 2 has the id 'step-1', which step 1 has too; expressions would see the outputs of the last one only."), (fault.Id, fault.Message));
    }

    [Fact]
    public void The_output_is_checked_too()
    {
        var faults = Check("""
              steps:
                - id: p
                  action: publish:github
              output:
                links:
                  - url: ${{ steps.q.output.x }}
                    if: "no"
                text: [{ content: "${{ secrets.A }} ${{ each.key }}" }]
            """);
        Assert.Equal(["IDP2208", "IDP2204", "IDP2209", "IDP2211"], faults.Select(fault => fault.Id).OrderBy(id => id == "IDP2208" ? 0 : 1).ThenBy(id => id));
    }

    [Fact]
    public void A_misspelt_name_gets_a_hint()
        => Assert.Contains("did you mean 'hosts'?", Assert.Single(Check("  steps:\n  - action: debug:log\n    input: { message: \"${{ parameters.host }}\" }\n")).Message, StringComparison.Ordinal);

    [Fact]
    public void Without_a_list_of_actions_none_is_missed()
    {
        var template = Read("  steps:\n  - action: my:own\n    input: { a: 1 }\n");
        Assert.Empty(new TemplateChecker().Check(template));
        Assert.Equal("IDP2200", Assert.Single(new TemplateChecker(new TemplateCheckerOptions { Actions = [] }).Check(template)).Id);
    }

    internal static Template Read(string steps)
    {
        var result = new TemplateReader().Read(SourceText.FromString("template.yaml", $$"""
            apiVersion: scaffolder.backstage.io/v1beta3
            kind: Template
            metadata: { name: t }
            spec:
              type: service
              parameters:
                - properties: { name: { type: string } }
                - properties: { hosts: { type: array } }

            """ + steps));
        Assert.Empty(result.Diagnostics);
        return result.Template!;
    }

    private static System.Collections.Immutable.ImmutableArray<Diagnostic> Check(string steps)
        => new TemplateChecker(new TemplateCheckerOptions { Actions = Actions }).Check(Read(steps));

    private static JsonObject Schema(string json) => JsonNode.Parse(json)!.AsObject();
}
