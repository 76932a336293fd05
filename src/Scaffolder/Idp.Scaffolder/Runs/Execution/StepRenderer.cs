using System.Text.Json.Nodes;
using Idp.Diagnostics;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Templates;
using Idp.Scaffolder.Templates.Language;

namespace Idp.Scaffolder.Runs.Execution;

/// <summary>Renders the values of a template, keeping what is wrong with them.</summary>
internal sealed class StepRenderer(TemplateEngine engine, Template template, TemplateMode mode, DiagnosticBag diagnostics)
{
    public TemplateEngine Engine => engine;

    /// <summary>Renders a value.</summary>
    /// <param name="value">The value as it stands in the template.</param>
    /// <param name="scope">What it sees.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="cancellationToken">Ends the rendering.</param>
    /// <exception cref="ActionException">In strict mode, an expression failed.</exception>
    public TemplateValueResult Render(JsonNode? value, TemplateScope scope, JsonPointer place, CancellationToken cancellationToken)
    {
        var result = engine.RenderValue(value, scope, mode, cancellationToken);
        foreach (var fault in result.Diagnostics)
        {
            diagnostics.Add(Placed(fault, place));
        }

        return result.Success
            ? result
            : throw ActionException.Input(string.Join("; ", result.Diagnostics.Where(fault => fault.Severity == DiagnosticSeverity.Error).Select(fault => fault.Message)));
    }

    /// <summary>Renders a value as upstream does and keeps nothing: for a comparison, or for what its expressions call.</summary>
    public JsonNode? RenderQuietly(JsonNode? value, TemplateScope scope, CancellationToken cancellationToken)
        => engine.RenderValue(value, scope, TemplateMode.Compatible, cancellationToken) is { IsUndefined: false } result ? result.Value : null;

    // The language knows the way from the value; the template knows where in the file that is.
    private Diagnostic Placed(Diagnostic fault, JsonPointer place)
    {
        string way = fault.Location?.Path ?? "";
        var text = way.StartsWith('/') ? new JsonPointer([.. place.Tokens, .. JsonPointer.Parse(way).Tokens]) : place;
        return new Diagnostic(fault.Descriptor, template.Locate(text), fault.Arguments.AsSpan()) { Severity = fault.Severity };
    }
}
