using System.Text.Json.Nodes;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Actions.Schemas;
using Idp.Scaffolder.BuiltIn;

namespace Idp.Scaffolder.Community.Text;

/// <summary><c>regex:replace</c>: replaces in given texts.</summary>
internal sealed class RegexReplaceAction(CommunityActionOptions options) : GuardedAction<RegexReplaceInput, NoOutput>(Description)
{
    private static readonly ActionDescriptor Description = new("regex:replace")
    {
        Description = "Replaces what regular expressions match in given texts.",
        InputSchema = WrittenSchema.Object(
            """
            "regExps": {"type": "array", "description": "The replacements", "items": {"type": "object", "additionalProperties": false, "required": ["pattern", "replacement", "values"], "properties": {
                "pattern": {"type": "string", "description": "A regular expression of JavaScript, without slashes around it"},
                "flags": {"type": "array", "items": {"type": "string", "enum": ["g", "m", "i", "y", "u", "s", "d"]}, "description": "Its flags"},
                "replacement": {"type": "string", "description": "What takes the place of a match; $1 is its first group"},
                "values": {"type": "array", "items": {"type": "object", "additionalProperties": false, "required": ["key", "value"], "properties": {
                    "key": {"type": "string", "description": "The name of the result"}, "value": {"type": "string", "description": "The text"}}}}}}}
            """, "regExps"),
        OutputSchema = WrittenSchema.Object("\"values\": {\"type\": \"object\", \"additionalProperties\": {\"type\": \"string\"}, \"description\": \"The results by key\"}"),
        Examples =
        [
            new ActionExample("Make a name of a title", """
                steps:
                  - id: name
                    name: Make the name
                    action: regex:replace
                    input:
                      regExps:
                        - pattern: '[^a-z0-9]+'
                          flags: [g]
                          replacement: '-'
                          values:
                            - key: name
                              value: ${{ parameters.title | lower }}
                """),
        ],
        IsReadOnly = true,
        IsIdempotent = true,
    };

    protected override ValueTask<NoOutput> PerformAsync(RegexReplaceInput input, ActionContext context, CancellationToken cancellationToken)
    {
        var results = new JsonObject();
        foreach (var one in input.RegExps ?? [])
        {
            string pattern = one.Pattern ?? "";
            if (pattern.StartsWith('/') || pattern.EndsWith('/'))
            {
                throw ActionException.Input("The RegExp constructor cannot take a string pattern with a leading and/or trailing forward slash.");
            }

            var replacement = new JsReplacement(pattern, string.Concat((one.Flags ?? []).Distinct(StringComparer.Ordinal)), options);
            foreach (var value in one.Values ?? [])
            {
                string key = value.Key ?? "";
                if (results.ContainsKey(key))
                {
                    throw new ActionException($"The key '{key}' is used more than once in the input.");
                }

                results[key] = replacement.Replace(value.Value ?? "", one.Replacement ?? "");
            }
        }

        context.Output("values", results);
        return ValueTask.FromResult(NoOutput.Value);
    }
}

internal sealed record RegexReplaceInput
{
    public IReadOnlyList<RegexReplacement>? RegExps { get; init; }
}

internal sealed record RegexReplacement
{
    public string? Pattern { get; init; }

    public IReadOnlyList<string>? Flags { get; init; }

    public string? Replacement { get; init; }

    public IReadOnlyList<RegexValue>? Values { get; init; }
}

internal sealed record RegexValue
{
    public string? Key { get; init; }

    public string? Value { get; init; }
}
