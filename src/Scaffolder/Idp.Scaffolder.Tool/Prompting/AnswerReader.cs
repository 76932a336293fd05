using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Idp.Scaffolder.Tool.Prompting;

/// <summary>Turns what was typed into the value of a parameter.</summary>
internal static class AnswerReader
{
    private static readonly string[] Yes = ["y", "yes", "true"];
    private static readonly string[] No = ["n", "no", "false"];

    /// <exception cref="FormatException">It is none; the message says what is expected.</exception>
    public static JsonNode? Read(ParameterQuestion question, string typed) => question.Type == "array"
        ? ReadList(question, typed)
        : question.Choices is { } choices ? Choose(choices, question, typed)
        : ReadOne(question.Type, typed);

    private static JsonNode? ReadOne(string type, string typed) => type switch
    {
        "boolean" => Yes.Contains(typed, StringComparer.OrdinalIgnoreCase) ? true
            : No.Contains(typed, StringComparer.OrdinalIgnoreCase) ? false
            : throw new FormatException("answer yes or no"),
        "integer" => long.TryParse(typed, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long whole)
            ? whole
            : throw new FormatException("is no whole number"),
        "number" => double.TryParse(typed, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number)
            ? number
            : throw new FormatException("is no number"),
        "object" or "null" => ReadJson(typed),
        _ => typed,
    };

    private static JsonNode? Choose(JsonArray choices, ParameterQuestion question, string typed)
    {
        int index = choices.Select((_, i) => i).FirstOrDefault(
            i => typed == (i + 1).ToString(CultureInfo.InvariantCulture) || typed == ParameterQuestion.Show(choices[i]) || typed.Equals(question.NameOfChoice(i), StringComparison.OrdinalIgnoreCase),
            -1);
        return index >= 0
            ? choices[index]?.DeepClone()
            : throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"answer with a number from 1 to {choices.Count}"));
    }

    // Things of several parts can only be written as JSON.
    private static JsonNode? ReadList(ParameterQuestion question, string typed)
    {
        if (typed.StartsWith('['))
        {
            return ReadJson(typed) as JsonArray ?? throw new FormatException("is no list");
        }

        string type = (question.Schema["items"] as JsonObject)?["type"]?.GetValueKind() == JsonValueKind.String
            ? question.Schema["items"]!["type"]!.GetValue<string>()
            : "string";
        var parts = typed.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return type is "object" or "array"
            ? throw new FormatException("write the list as JSON: [{...}, {...}]")
            : new JsonArray([.. parts.Select(part => question.Choices is { } choices ? Choose(choices, question, part) : ReadOne(type, part))]);
    }

    private static JsonNode? ReadJson(string typed)
    {
        try
        {
            return JsonNode.Parse(typed, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false });
        }
        catch (JsonException)
        {
            throw new FormatException("is no JSON");
        }
    }
}
