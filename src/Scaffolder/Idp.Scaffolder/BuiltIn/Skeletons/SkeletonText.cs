using System.Text.Json.Nodes;
using Idp.Diagnostics;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Templates.Language;

namespace Idp.Scaffolder.BuiltIn.Skeletons;

/// <summary>Renders the names and contents of one step with its values. Thread-safe.</summary>
internal sealed class SkeletonText(TemplateEngine engine, TemplateSyntax syntax, JsonNode? values)
{
    private readonly TemplateScope _scope = TemplateScope.From(Variables(syntax, values));

    public TemplateSyntax Syntax => syntax;

    public string RenderName(string name, CancellationToken cancellationToken)
        => TagScan.HasTags(name, syntax) ? Render(name, null, $"The name '{name}'", cancellationToken) : name;

    public string Render(string text, string path, CancellationToken cancellationToken) => Render(text, path, path, cancellationToken);

    private string Render(string text, string? path, string what, CancellationToken cancellationToken)
    {
        var result = engine.RenderText(text, _scope, syntax, path, cancellationToken);
        return result.Text ?? throw ActionException.Input($"{what} could not be rendered: {Words(result)}");
    }

    private static string Words(TemplateTextResult result)
    {
        var faults = result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).DefaultIfEmpty(result.Diagnostics.FirstOrDefault());
        return string.Join("; ", faults.Where(fault => fault is not null).Select(fault => $"{Place(fault!)}{fault!.Message}"));
    }

    private static string Place(Diagnostic fault)
        => fault.Location is { } location ? $"{location.Start}: " : "";

    private static JsonObject Variables(TemplateSyntax syntax, JsonNode? values)
        => values is null ? [] : new JsonObject { [syntax.CookiecutterCompat ? "cookiecutter" : "values"] = values.DeepClone() };
}
