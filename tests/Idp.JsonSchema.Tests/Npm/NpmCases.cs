using System.Text;
using System.Text.Json;
using Idp.JsonSchemas.Evaluation;
using Idp.JsonSchemas.Npm;

namespace Idp.JsonSchemas.Tests;

/// <summary>Compares what we say of recorded (schema, instance) pairs with what npm <c>jsonschema</c> said. One JSON object a line: <c>eng/record-npm-schema.mjs</c> writes them.</summary>
internal static class NpmCases
{
    private const string Refused = "Invalid regular expression";

    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 1_000 };

    /// <summary>Runs a file; reports what differs and returns how many pairs it held.</summary>
    public static int Run(string file, List<string> differences)
    {
        int cases = 0;
        foreach (string line in File.ReadLines(file))
        {
            cases++;
            using var recorded = JsonDocument.Parse(line, Deep);
            Compare(line, recorded.RootElement, differences);
        }

        return cases;
    }

    private static void Compare(string line, JsonElement recorded, List<string> differences)
    {
        var instance = recorded.TryGetProperty("instance", out var given) ? given : default;
        var result = NpmJsonSchema.Validate(instance, recorded.GetProperty("schema"));
        if (recorded.TryGetProperty("throws", out var thrown))
        {
            if (!IsSame(thrown.GetString()!, result))
            {
                differences.Add($"{line}\n--- ours\n{result.Fault} {result}");
            }

            return;
        }

        string expected = Normal(recorded.GetProperty("errors"));
        using var written = JsonDocument.Parse(Write(result), Deep);
        string actual = Normal(written.RootElement);
        string texts = string.Concat(recorded.GetProperty("errors").EnumerateArray().Select(static (error, i) => $"{i}: {JsonStrings.Read(error.GetProperty("stack"))}\n"));
        if (result.Fault != NpmValidationFault.None || expected != actual || result.ToString() != texts)
        {
            differences.Add($"{line}\n--- ours\n{result.Fault} {actual}");
        }
    }

    // The reasons of refused patterns are worded by V8, and where it overflows its stack we meet a limit.
    private static bool IsSame(string thrown, NpmValidationResult result)
        => thrown == "Maximum call stack size exceeded" ? result.Fault == NpmValidationFault.Limit
            : result.Fault == NpmValidationFault.Schema
            && (thrown == result.Errors[0].Message || (thrown.StartsWith(Refused, StringComparison.Ordinal) && result.Errors[0].Message.StartsWith(Refused, StringComparison.Ordinal)));

    // The platform's own comparison does not take half of a surrogate pair.
    private static string Normal(JsonElement errors)
        => NpmStringify.ToJson(NpmValueReader.Read(errors, new NpmWork(new EvaluationLimits(new JsonSchemaOptions { MaxDepth = 2_000 }))));

    private static string Write(NpmValidationResult result)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartArray();
            foreach (var error in result.Errors)
            {
                error.WriteTo(writer);
            }

            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
