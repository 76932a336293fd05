using System.Text.Json.Nodes;
using Idp.Diagnostics;

namespace Idp.Scaffolder.Templates;

/// <summary>A descriptor that says it is a template, before it is judged.</summary>
/// <param name="Entity">Its values; placeholders are replaced in place.</param>
/// <param name="Source">Where they stand.</param>
internal sealed record TemplateDraft(JsonObject Entity, TemplateSource Source)
{
    /// <summary>What went wrong with its placeholders; such values are missing.</summary>
    public List<Diagnostic> Faults { get; } = [];
}
