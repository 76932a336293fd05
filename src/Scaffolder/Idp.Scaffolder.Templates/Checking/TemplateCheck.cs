using System.Text.Json.Nodes;
using Idp.Diagnostics;
using Idp.Scaffolder.Templates.Language;

namespace Idp.Scaffolder.Templates;

/// <summary>One check of one template: what rules look up, and where they tell.</summary>
internal sealed class TemplateCheck
{
    private readonly Dictionary<string, ActionSignature>? _actions;

    public TemplateCheck(Template template, TemplateCheckerOptions options)
    {
        Template = template;
        Engine = options.Engine;
        FurtherVariables = options.FurtherVariables.ToHashSet(StringComparer.Ordinal);
        Parameters = template.Pages.SelectMany(page => page.ParameterNames).ToHashSet(StringComparer.Ordinal);
        _actions = options.Actions?.DistinctBy(action => action.Id, StringComparer.Ordinal).ToDictionary(action => action.Id, StringComparer.Ordinal);
    }

    public Template Template { get; }

    public TemplateEngine Engine { get; }

    public IReadOnlySet<string> FurtherVariables { get; }

    /// <summary>The names that the pages ask for.</summary>
    public IReadOnlySet<string> Parameters { get; }

    public DiagnosticBag Faults { get; } = new();

    /// <summary>The ids of all actions; null when they are not known.</summary>
    public IReadOnlyCollection<string>? ActionIds => _actions?.Keys;

    public ActionSignature? FindAction(string id) => _actions?.GetValueOrDefault(id);

    public TemplateStep? FindStep(string id) => Template.Steps.FirstOrDefault(step => step.Id == id);

    /// <summary>The texts of a value that are templates.</summary>
    public IEnumerable<CheckedText> TextsOf(JsonNode? value, JsonPointer pointer) => CheckedTexts.Of(value, pointer, Engine);

    public void Tell(DiagnosticDescriptor rule, JsonPointer pointer, params ReadOnlySpan<object?> arguments)
        => Tell(rule, Template.Locate(pointer), arguments);

    public void Tell(DiagnosticDescriptor rule, SourceLocation location, params ReadOnlySpan<object?> arguments)
        => Faults.Add(new Diagnostic(rule, location, arguments));

    /// <summary>Tells of a part of a text, at that part where the file has the text as it is.</summary>
    public void Tell(DiagnosticDescriptor rule, CheckedText text, SourceSpan part, params ReadOnlySpan<object?> arguments)
        => Faults.Add(new Diagnostic(rule, TextPlace.Of(Template.Locate(text.Pointer), text.Text, part), arguments));
}
