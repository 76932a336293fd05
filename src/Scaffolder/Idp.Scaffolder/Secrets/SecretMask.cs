using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Idp.Diagnostics;

namespace Idp.Scaffolder.Secrets;

/// <summary>Puts <c>***</c> in the place of every secret: in log lines, events, errors, outputs and diagnostics. Thread-safe.</summary>
internal sealed class SecretMask(SecretBook book)
{
    /// <summary>What stands for a secret.</summary>
    public const string Stars = "***";

    /// <summary>The text without secrets; secrets that overlap become one mask.</summary>
    public string Apply(string text)
    {
        var places = book.Find(text);
        if (places.IsEmpty)
        {
            return text;
        }

        var masked = new StringBuilder(text.Length);
        int cursor = 0;
        int end = -1;
        foreach (var place in places)
        {
            if (place.Start >= end)
            {
                masked.Append(text, cursor, Math.Max(0, place.Start - cursor)).Append(Stars);
            }

            end = Math.Max(end, place.End);
            cursor = end;
        }

        return masked.Append(text, cursor, text.Length - cursor).ToString();
    }

    /// <summary>The value without secrets, in strings, keys and numbers. Of keys that become equal the last value stays.</summary>
    public JsonNode? Apply(JsonNode? value) => value switch
    {
        JsonObject map => Apply(map),
        JsonArray list => new JsonArray([.. list.Select(Apply)]),
        JsonValue scalar when scalar.GetValueKind() == JsonValueKind.String => JsonValue.Create(Apply(scalar.GetValue<string>())),
        JsonValue scalar when SecretNumber.TextOf(scalar) is { } digits && Apply(digits) is var masked && masked != digits => JsonValue.Create(masked),
        _ => value?.DeepClone(),
    };

    /// <summary>The object without secrets.</summary>
    public JsonObject Apply(JsonObject map)
    {
        var masked = new JsonObject();
        foreach (var (key, item) in map)
        {
            masked[Apply(key)] = Apply(item);
        }

        return masked;
    }

    /// <summary>The diagnostic without secrets in its particulars.</summary>
    public Diagnostic Apply(Diagnostic diagnostic)
        => new(diagnostic.Descriptor, diagnostic.Location, [.. diagnostic.Arguments.Select(argument => argument is string text ? Apply(text) : argument)])
        {
            Severity = diagnostic.Severity,
            Related = diagnostic.Related,
        };

    /// <summary>The diagnostics without secrets.</summary>
    public ImmutableArray<Diagnostic> Apply(IEnumerable<Diagnostic> diagnostics) => [.. diagnostics.Select(Apply)];
}
