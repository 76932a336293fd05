using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Idp.Diagnostics;

namespace Idp.Scaffolder.Templates.Language;

/// <summary>A rendered text.</summary>
/// <param name="Text">The text, or null when it failed.</param>
/// <param name="Diagnostics">What is wrong, in the order of finding it; empty when nothing is.</param>
public sealed record TemplateTextResult(string? Text, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether there is a text.</summary>
    public bool Success => Text is not null;
}

/// <summary>A rendered JSON value.</summary>
/// <param name="Value">The value; null is JSON's null, and stands for nothing when <paramref name="IsUndefined"/> or not <see cref="Success"/>.</param>
/// <param name="IsUndefined">Whether the value as a whole is a sole expression without a value, so that its key would be left out.</param>
/// <param name="Diagnostics">What is wrong, in the order of the values; in compatible mode warnings about texts that were passed on as written.</param>
public sealed record TemplateValueResult(JsonNode? Value, bool IsUndefined, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether no error was found; always so in compatible mode.</summary>
    public bool Success => Diagnostics.All(static d => d.Severity != DiagnosticSeverity.Error);
}
