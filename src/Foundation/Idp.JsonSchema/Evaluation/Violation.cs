using System.Collections.Immutable;

namespace Idp.JsonSchemas.Evaluation;

/// <summary>A fault without its place: what a dialect of messages produces.</summary>
internal readonly record struct Violation(string Keyword, string Message, ImmutableArray<KeyValuePair<string, string>> Parameters)
{
    public static Violation Of(string keyword, string message, params ReadOnlySpan<KeyValuePair<string, string>> parameters)
        => new(keyword, message, [.. parameters]);
}
