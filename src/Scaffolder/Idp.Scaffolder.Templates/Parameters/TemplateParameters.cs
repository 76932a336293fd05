using System.Text.Json;
using System.Text.Json.Nodes;
using Idp.Diagnostics;
using Idp.JsonSchemas.Npm;

namespace Idp.Scaffolder.Templates;

/// <summary>Validates what a run is given, as upstream's backend does. Thread-safe.</summary>
public static class TemplateParameters
{
    private const int MaxDepth = 1_000;

    /// <summary>Asks every page of all values; a page that allows no other properties so refuses the values of its neighbours. Defaults are not filled in.</summary>
    public static ParameterResult Validate(Template template, JsonObject values)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(values);
        return new ParameterResult(
        [
            .. template.Pages.SelectMany((page, index) => NpmJsonSchema.Validate(values, page.Schema).Errors.Select(error => Of(error, index))),
        ]);
    }

    /// <summary>Asks the template's schema of secrets. No message and no JSON holds a value.</summary>
    public static ParameterResult ValidateSecrets(Template template, IReadOnlyDictionary<string, string> secrets)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(secrets);
        if (template.SecretsSchema is not { } schema)
        {
            return new ParameterResult([]);
        }

        var instance = new JsonObject(secrets.Select(secret => KeyValuePair.Create<string, JsonNode?>(secret.Key, secret.Value)));
        return new ParameterResult([.. NpmJsonSchema.Validate(instance, schema).Errors.Select(OfSecret)]);
    }

    private static ParameterError Of(NpmValidationError error, int page)
        => new(page, PointerOf(error), error.Name, error.Stack) { Json = JsonOf(error) };

    private static ParameterError OfSecret(NpmValidationError error)
    {
        string property = string.Concat("secrets", error.Property.AsSpan("instance".Length));
        string message = error is { Name: "required", Argument: { } name } ? $"secrets.{name} is required" : $"{property} {error.Message}";
        var json = JsonOf(error);
        json["property"] = property;
        json["message"] = message;
        json["instance"] = new JsonObject();
        return new ParameterError(-1, PointerOf(error), error.Name, message) { Json = json };
    }

    private static JsonPointer PointerOf(NpmValidationError error) => new([.. error.Path.Select(segment => segment.ToString())]);

    private static JsonObject JsonOf(NpmValidationError error)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            error.WriteTo(writer);
        }

        return JsonNode.Parse(stream.ToArray(), documentOptions: new JsonDocumentOptions { MaxDepth = MaxDepth })!.AsObject();
    }
}
