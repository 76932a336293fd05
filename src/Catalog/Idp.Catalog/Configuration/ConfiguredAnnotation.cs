using System.Collections.Immutable;
using System.Text.Json;
using Idp.Catalog.Model;
using Idp.Catalog.Validation;
using Idp.JsonSchemas;
using Idp.Yaml;

namespace Idp.Catalog.Configuration;

/// <summary>Reads annotations that a configuration makes known: <c>acme.example/tier: { pattern: "^[1-3]$", description: …, deprecated: … }</c>.</summary>
internal static class ConfiguredAnnotation
{
    public static ImmutableArray<AnnotationDefinition> ReadAll(ConfigurationNode annotations) =>
    [
        .. annotations.Entries().Select(entry => Read(entry.Key, entry.Value)),
    ];

    private static AnnotationDefinition Read(string key, ConfigurationNode node)
    {
        var definition = new AnnotationDefinition(key, key, new AnnotationGrammar("some text", string.Empty, _ => true));
        if (node.Node is YamlScalar { Value: null })
        {
            return definition;
        }

        foreach (var (name, span, value) in node.Entries())
        {
            switch (name)
            {
                case "description":
                    definition = definition with { Title = value.Text() ?? key };
                    break;
                case "pattern":
                    definition = definition with { Value = ReadPattern(value, definition.Value) };
                    break;
                case "example":
                    definition = definition with { Value = definition.Value with { Example = value.Text() ?? string.Empty } };
                    break;
                case "deprecated":
                    definition = definition with { Replacement = value.Text() };
                    break;
                default:
                    value.UnknownKey(span, name, "description", "pattern", "example", "deprecated");
                    break;
            }
        }

        return definition;
    }

    // Patterns are those of JSON Schema: JavaScript's, with a time limit.
    private static AnnotationGrammar ReadPattern(ConfigurationNode node, AnnotationGrammar fallback)
    {
        if (node.Text() is not { } pattern)
        {
            return fallback;
        }

        var loaded = JsonSchema.Load($$"""{ "pattern": "{{JsonEncodedText.Encode(pattern)}}" }""");
        if (loaded.Schema is not { } schema)
        {
            node.Fault($"is no regular expression: {loaded.Errors[0].Message.TrimEnd('.')}");
            return fallback;
        }

        return fallback with
        {
            Expectation = $"a value that matches {pattern}",
            IsValid = value => schema.IsValid(new EntityInstance(EntityValue.FromString(value))),
        };
    }
}
