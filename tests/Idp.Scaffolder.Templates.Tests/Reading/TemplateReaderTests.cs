using Idp.Content;
using Idp.Diagnostics;
using Idp.Testing;

namespace Idp.Scaffolder.Templates.Tests.Reading;

public sealed class TemplateReaderTests
{
    private const string Whole = """
        apiVersion: scaffolder.backstage.io/v1beta3
        kind: Template
        metadata:
          name: service
          title: A service
          ui:options: { order: 3 }
        spec:
          type: service
          owner: group:default/platform
          parameters:
            - title: First
              required: [name]
              properties:
                name: { type: string, "ui:autofocus": true }
              dependencies:
                kind:
                  oneOf:
                    - properties: { kind: { const: web }, port: { type: number } }
            - properties:
                owner: { type: string, "ui:field": OwnerPicker }
              backstage:permissions: { tags: [secure] }
          secrets:
            schema: { type: object, required: [TOKEN] }
          presentation:
            buttonLabels: { createButtonText: Make it }
          EXPERIMENTAL_recovery: { EXPERIMENTAL_strategy: startOver }
          formDecorators:
            - id: sign
              input: { a: 1 }
          steps:
            - action: debug:log
              input: { message: hello }
            - id: ask
              name: Ask
              action: http:backstage:request
              if: ${{ parameters.ask }}
              each: ${{ parameters.hosts }}
              idp:timeout: 1.5m
              idp:retry: { attempts: 3, delay: 10 }
              idp:continueOnError: true
          output:
            links: [{ title: Repository, url: "${{ steps.publish.output.remoteUrl }}" }]
        """;

    [Fact]
    public void A_template_is_read_with_everything_that_it_says()
    {
        var result = Read(Whole);
        Assert.Empty(result.Diagnostics);
        var template = result.Template!;
        Assert.Equal("template:default/service", template.Ref.ToString());
        Assert.Equal(("A service", "service", "group:default/platform"), (template.Title, template.Type, template.Owner));
        Assert.Equal(3, template.UiOptions!["order"]!.GetValue<int>());
        Assert.Equal(["First", "Please enter the following information"], template.Pages.Select(page => page.Title));
        Assert.Equal(["kind", "name", "port"], template.Pages[0].ParameterNames.Order(StringComparer.Ordinal));
        Assert.True(template.Pages[0].Schema["properties"]!["name"]!["ui:autofocus"]!.GetValue<bool>());
        Assert.Equal(["secure"], template.Pages[1].PermissionTags);
        Assert.Equal("TOKEN", template.SecretsSchema!["required"]![0]!.GetValue<string>());
        Assert.Equal(new TemplatePresentation(null, "Make it", null), template.Presentation);
        Assert.Equal(TemplateRecovery.StartOver, template.Recovery);
        Assert.Equal("sign", Assert.Single(template.FormDecorators).Id);
        Assert.Single(template.Output!["links"]!.AsArray());
    }

    [Fact]
    public void A_step_without_an_id_is_numbered_and_one_without_a_name_is_called_as_its_action()
    {
        var steps = Read(Whole).Template!.Steps;
        Assert.Equal(("step-1", "debug:log", false, null), (steps[0].Id, steps[0].Name, steps[0].HasIf, steps[0].Timeout));
        Assert.Equal(("ask", "Ask", true), (steps[1].Id, steps[1].Name, steps[1].HasIf));
        Assert.Equal("${{ parameters.hosts }}", steps[1].Each!.GetValue<string>());
        Assert.Equal(TimeSpan.FromSeconds(90), steps[1].Timeout);
        Assert.Equal(new StepRetry(3, TimeSpan.FromSeconds(10)), steps[1].Retry);
        Assert.True(steps[1].ContinueOnError);
    }

    [Fact]
    public void One_page_need_not_be_a_list()
    {
        var template = Read(Whole.Replace("    - title: First", "      title: First", StringComparison.Ordinal)
            .Replace("    - properties:\n        owner", "      unknown:\n        owner", StringComparison.Ordinal)).Template!;
        Assert.Equal("First", Assert.Single(template.Pages).Title);
    }

    [Fact]
    public void All_faults_are_told_with_their_places()
    {
        var result = Read("""
            apiVersion: scaffolder.backstage.io/v1beta3
            kind: Template
            metadata: { title: 3 }
            spec:
              steps:
                - id: 5
                  idp:timeout: soon
                - action: debug:log
                  input: text
              output: { other: [1] }
            """);
        Assert.Null(result.Template);
        Assert.Equal(
            [
                (3, "IDP2102", "/metadata must have required property 'name'."),
                (3, "IDP2102", "/metadata/title must be string,null."),
                (5, "IDP2102", "/spec must have required property 'type'."),
                (6, "IDP2102", "/spec/steps/0 must have required property 'action'."),
                (6, "IDP2102", "/spec/steps/0/id must be string."),
                (7, "IDP2105", "\"soon\" is no length of time."),
                (9, "IDP2102", "/spec/steps/1/input must be object."),
                (10, "IDP2102", "/spec/output/other must be string."),
            ],
            result.Diagnostics.Select(fault => (fault.Location!.Start.Line, fault.Id, fault.Message)));
    }

    [Fact]
    public void Other_kinds_are_left_alone_and_an_old_version_is_refused()
    {
        const string Other = "apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata: {name: c}\n";
        Assert.Equal("service", Read(Other + "---\n" + Whole).Template!.Name);
        Assert.Equal("IDP2100", Assert.Single(Read(Other).Diagnostics).Id);
        Assert.Equal("IDP2101", Assert.Single(Read(Whole.Replace("v1beta3", "v1beta2", StringComparison.Ordinal)).Diagnostics).Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("- a\n- b")]
    [InlineData("kind: Template")]
    [InlineData("kind: Template\napiVersion: [1]\nspec: 3")]
    [InlineData("kind: Template\nspec: {steps: {a: 1}}\nmetadata: []")]
    [InlineData("kind: Template\nspec: {steps: [null, 1, {action: a, input: null}], parameters: [null], output: []}")]
    [InlineData("a: [")]
    public void What_is_no_template_is_a_diagnostic(string text)
    {
        var result = Read(text);
        Assert.Empty(result.Templates);
        Assert.Contains(result.Diagnostics, fault => fault.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public async Task Placeholders_bring_in_files_and_faults_in_them_are_told_at_their_place()
    {
        using var folder = new ScratchFolder();
        folder.Write("a/template.yaml", Whole.Replace("  steps:\n", "  steps:\n    $yaml: ../steps.yaml\n  others:\n", StringComparison.Ordinal).Replace("title: A service", "title: { $text: ./title.txt }", StringComparison.Ordinal));
        folder.Write("a/title.txt", "From a file");
        folder.Write("steps.yaml", "- action: debug:log\n- name: no action\n");
        var result = await ReadAsync(folder, "a/template.yaml");
        var fault = Assert.Single(result.Diagnostics);
        Assert.Equal(("steps.yaml", 2, "IDP2102"), (fault.Location!.Path, fault.Location.Start.Line, fault.Id));

        folder.Write("steps.yaml", "- action: debug:log\n");
        var template = (await ReadAsync(folder, "a/template.yaml")).Template!;
        Assert.Equal("From a file", template.Title);
        Assert.Single(template.Steps);
        Assert.Equal("steps.yaml", template.Locate(template.Steps[0].Pointer.Append("action")).Path);
    }

    [Theory]
    [InlineData("../../secret.yaml")]
    [InlineData("missing.yaml")]
    [InlineData("/etc/passwd")]
    [InlineData("https://example.com/a.yaml")]
    public async Task A_placeholder_that_cannot_be_filled_in_is_a_fault(string target)
    {
        using var folder = new ScratchFolder();
        folder.Write("a/template.yaml", Whole.Replace("  steps:\n", $"  steps:\n    $yaml: {target}\n  others:\n", StringComparison.Ordinal));
        var result = await ReadAsync(folder, "a/template.yaml");
        Assert.Empty(result.Templates);
        Assert.Contains(result.Diagnostics, fault => fault.Id == "IDP2104" && fault.Location!.Start.Line > 20);
    }

    [Fact]
    public async Task At_most_as_many_placeholders_are_filled_in_as_the_option_says()
    {
        using var folder = new ScratchFolder();
        folder.Write("template.yaml", Whole.Replace("title: A service", "title: { $text: t }\n  description: { $text: t }", StringComparison.Ordinal));
        folder.Write("t", "text");
        var result = await new TemplateReader(new TemplateReaderOptions { MaxPlaceholders = 1 })
            .ReadAsync(new FileContentReader(folder.Path), "template.yaml", TestContext.Current.CancellationToken);
        Assert.Contains(result.Diagnostics, fault => fault.Id == "IDP2104" && fault.Message.Contains("after 1 others", StringComparison.Ordinal));
    }

    private static TemplateReadResult Read(string text) => new TemplateReader().Read(SourceText.FromString("template.yaml", text));

    private static async Task<TemplateReadResult> ReadAsync(ScratchFolder folder, string path)
        => await new TemplateReader().ReadAsync(new FileContentReader(folder.Path), path, TestContext.Current.CancellationToken);
}
