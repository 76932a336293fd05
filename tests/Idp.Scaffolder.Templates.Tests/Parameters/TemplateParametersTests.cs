using System.Text.Json.Nodes;
using Idp.Diagnostics;

namespace Idp.Scaffolder.Templates.Tests.Parameters;

public sealed class TemplateParametersTests
{
    private const string Pages = """
        - required: [name]
          properties:
            name: { type: string, maxLength: 5, ui:autofocus: true }
            port: { type: number, default: 80 }
        - properties:
            kind: { type: string, enum: [web, job], default: web }
          dependencies:
            kind:
              oneOf:
                - properties: { kind: { const: web }, path: { type: string, default: / } }
                - properties: { kind: { const: job }, cron: { type: string, default: "@daily" } }
                  required: [cron]
          if: { properties: { name: { const: api } }, required: [name] }
          then: { properties: { docs: { type: boolean, default: true } } }
        """;

    [Fact]
    public void Values_that_every_page_accepts_are_valid()
        => Assert.True(Validate("""{"name":"a","kind":"web"}""").IsValid);

    [Fact]
    public void Errors_of_all_pages_are_found_and_the_answer_has_those_of_the_first()
    {
        var result = Validate("""{"port":"x","kind":"cron"}""");
        Assert.Equal(
            [
                (0, "/port", "type", "instance.port is not of a type(s) number"),
                (0, "", "required", "instance requires property \"name\""),
                (1, "/kind", "enum", "instance.kind is not one of enum values: web,job"),
                (1, "", "dependencies", "instance does not meet dependency required by instance.kind"),
                (1, "/kind", "oneOf", "instance.kind is not exactly one from [subschema 0],[subschema 1]"),
            ],
            result.Errors.Select(error => (error.Page, error.Pointer.ToString(), error.Keyword, error.Message))
                .OrderBy(error => error.Page).ThenBy(error => error.Keyword == "type" ? 0 : 1));
        var answer = result.ToUpstreamJson();
        Assert.Equal(2, answer["errors"]!.AsArray().Count);
        Assert.Equal(["instance", "instance.port"], answer["errors"]!.AsArray().Select(error => error!["property"]!.GetValue<string>()));
    }

    [Fact]
    public void A_page_without_other_properties_refuses_those_of_its_neighbours()
    {
        var template = Read("""
            - properties: { a: { type: string } }
            - properties: { b: { type: string } }
              additionalProperties: false
            """);
        var error = Assert.Single(TemplateParameters.Validate(template, Json("""{"a":"x","b":"y"}""")).Errors);
        Assert.Equal((1, "additionalProperties"), (error.Page, error.Keyword));
    }

    [Fact]
    public void Secrets_are_judged_without_being_told()
    {
        var template = Read("- {}", "secrets: { schema: { required: [TOKEN], properties: { KEY: { minLength: 40 } } } }");
        var result = TemplateParameters.ValidateSecrets(template, new Dictionary<string, string> { ["KEY"] = "hush-hush" });
        Assert.Equal(["secrets.KEY does not meet minimum length of 40", "secrets.TOKEN is required"], result.Errors.Select(error => error.Message).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("hush", result.ToUpstreamJson().ToJsonString(), StringComparison.Ordinal);
        Assert.True(TemplateParameters.ValidateSecrets(Read("- {}"), new Dictionary<string, string>()).IsValid);
    }

    [Theory]
    [InlineData("{}", """{"port":80,"kind":"web","path":"/"}""")]
    [InlineData("""{"kind":"job"}""", """{"kind":"job","port":80,"cron":"@daily"}""")]
    [InlineData("""{"name":"api","port":1,"path":"/x"}""", """{"name":"api","port":1,"path":"/x","kind":"web","docs":true}""")]
    public void Defaults_are_those_of_the_branches_that_the_values_take(string values, string filled)
    {
        var given = Json(values);
        Assert.True(JsonNode.DeepEquals(Json(filled), ParameterDefaults.Fill(Read(Pages), given)));
        Assert.True(JsonNode.DeepEquals(Json(values), given));
    }

    [Fact]
    public void Defaults_of_objects_are_filled_in_inside()
    {
        var template = Read("- properties: { db: { type: object, properties: { size: { default: 3 }, name: { type: string } } } }");
        Assert.Equal("""{"db":{"size":3}}""", ParameterDefaults.Fill(template, []).ToJsonString());
        Assert.Equal("""{"db":{"name":"x","size":3}}""", ParameterDefaults.Fill(template, Json("""{"db":{"name":"x"}}""")).ToJsonString());
    }

    private static ParameterResult Validate(string values) => TemplateParameters.Validate(Read(Pages), Json(values));

    private static JsonObject Json(string json) => JsonNode.Parse(json)!.AsObject();

    private static Template Read(string pages, string more = "lifecycle: production")
    {
        var result = new TemplateReader().Read(SourceText.FromString("template.yaml", $$"""
            apiVersion: scaffolder.backstage.io/v1beta3
            kind: Template
            metadata: { name: t }
            spec:
              type: service
              steps: []
              {{more}}
              parameters:

            """ + string.Join('\n', pages.Split('\n').Select(line => "    " + line))));
        Assert.Empty(result.Diagnostics);
        return result.Template!;
    }
}
