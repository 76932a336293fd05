using System.Text.Json;
using System.Text.Json.Nodes;
using Idp.Catalog.Model;
using Idp.Scaffolder.Actions;

namespace Idp.Scaffolder.Testing.Cases;

/// <summary>Reads what goes into a case.</summary>
internal static class TestInputFiles
{
    /// <exception cref="TemplateTestException">A file is wrong, or <c>values.json</c> is not there.</exception>
    public static TemplateTestInput Read(string folder)
    {
        string values = Path.Join(folder, "values.json");
        return new TemplateTestInput(ReadObject(values) ?? throw new TemplateTestException($"{values} is not there. A case without answers has a file with {{}}."))
        {
            Secrets = Secrets(Path.Join(folder, "secrets.json")),
            User = User(Path.Join(folder, "user.json")),
        };
    }

    /// <summary>The JSON object of a file; null when there is no file.</summary>
    public static JsonObject? ReadObject(string file)
    {
        if (!File.Exists(file))
        {
            return null;
        }

        try
        {
            return JsonNode.Parse(File.ReadAllBytes(file)) as JsonObject ?? throw new TemplateTestException($"{file} is no JSON object.");
        }
        catch (JsonException problem)
        {
            throw new TemplateTestException($"{file} is no JSON: {problem.Message}", problem);
        }
    }

    private static Dictionary<string, string> Secrets(string file)
        => (ReadObject(file) ?? []).ToDictionary(
            secret => secret.Key,
            secret => secret.Value?.GetValueKind() == JsonValueKind.String
                ? secret.Value.GetValue<string>()
                : throw new TemplateTestException($"{file}: secret '{secret.Key}' is no text."),
            StringComparer.Ordinal);

    private static RunUser? User(string file)
    {
        if (ReadObject(file) is not { } user)
        {
            return null;
        }

        try
        {
            var reference = user["ref"] is { } written ? EntityRef.Parse(written.GetValue<string>()) : null;
            return new RunUser(reference, user["entity"]?.DeepClone().AsObject());
        }
        catch (Exception problem) when (problem is FormatException or InvalidOperationException)
        {
            throw new TemplateTestException($"{file} must have the form {{\"ref\": \"user:default/name\", \"entity\": {{…}}}}: {problem.Message}", problem);
        }
    }
}
