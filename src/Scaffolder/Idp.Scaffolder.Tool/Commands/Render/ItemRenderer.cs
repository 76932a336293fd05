using System.Text.Json;
using System.Text.Json.Nodes;
using Idp.Scaffolder.Templates.Language;

namespace Idp.Scaffolder.Tool.Commands.Render;

/// <summary>Renders items one after the other.</summary>
/// <param name="mode">What becomes of values that fail.</param>
internal sealed class ItemRenderer(TemplateMode mode)
{
    private readonly Dictionary<TemplateSyntax, TemplateEngine> _engines = [];

    /// <summary>The answer to an item: <c>{id, ok, value|error}</c>; without a value when that is undefined.</summary>
    /// <param name="item">The item.</param>
    /// <param name="index">Its place, which is its id when it has none.</param>
    /// <param name="cancellationToken">Ends the render.</param>
    public JsonObject Render(JsonNode? item, int index, CancellationToken cancellationToken)
    {
        var answer = new JsonObject { ["id"] = (item as JsonObject)?["id"]?.DeepClone() ?? index };
        try
        {
            var request = RenderItem.Parse(item);
            var outcome = request.IsText ? RenderText(request, cancellationToken) : RenderValue(request, cancellationToken);
            answer["ok"] = true;
            if (!outcome.IsUndefined)
            {
                answer["value"] = outcome.Value;
            }
        }
        catch (FormatException fault)
        {
            answer["ok"] = false;
            answer["error"] = fault.Message;
        }

        return answer;
    }

    private (JsonNode? Value, bool IsUndefined) RenderText(RenderItem item, CancellationToken cancellationToken)
    {
        string text = item.Template?.GetValueKind() == JsonValueKind.String
            ? item.Template.GetValue<string>()
            : throw new FormatException("'template' must be a text when 'mode' is render.");
        var rendered = EngineOf(item.Syntax).RenderText(text, TemplateScope.From(item.Values), cancellationToken: cancellationToken);
        return rendered.Text is { } result ? (result, false) : throw new FormatException(rendered.Diagnostics[0].ToString());
    }

    private (JsonNode? Value, bool IsUndefined) RenderValue(RenderItem item, CancellationToken cancellationToken)
    {
        var rendered = EngineOf(item.Syntax).RenderValue(item.Template, TemplateScope.From(item.Values), mode, cancellationToken);
        return rendered.Success ? (rendered.Value, rendered.IsUndefined) : throw new FormatException(rendered.Diagnostics[0].ToString());
    }

    private TemplateEngine EngineOf(TemplateSyntax syntax)
        => _engines.TryGetValue(syntax, out var engine) ? engine : _engines[syntax] = new TemplateEngine(new TemplateEngineOptions { Syntax = syntax });
}
