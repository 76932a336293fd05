using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Secrets;
using Idp.Scaffolder.Templates;
using Idp.Scaffolder.Templates.Language;

namespace Idp.Scaffolder.Runs.Execution;

/// <summary>
/// Works out the calls of a step: items of <c>each</c>, conditions, inputs. Every input is rendered and validated before the first call runs. Strings that expressions derive from secrets become secrets.
/// </summary>
internal sealed class CallPlanner(RunFacts facts, ExpressionContext context, StepRenderer renderer, SecretBook book, int maxItems)
{
    /// <exception cref="ActionException">The items or an input are not what they must be.</exception>
    public ImmutableArray<StepCall> Plan(TemplateStep step, ActionDescriptor action, CancellationToken cancellationToken)
    {
        var calls = Calls(step, action, cancellationToken);
        foreach (var call in calls.Where(call => call.ShouldRun))
        {
            if (action.InputSchema?.Validate(call.Input) is { IsEmpty: false } faults)
            {
                string place = call.Key is { } key ? $"[{key}]" : "";
                throw ActionException.Input($"Invalid input passed to action {action.Id}{place}, {string.Join(", ", faults)}");
            }
        }

        return calls;
    }

    /// <summary>Takes in the texts that the step derives from secrets, without running it.</summary>
    public void Rederive(TemplateStep step, ActionDescriptor action, CancellationToken cancellationToken)
    {
        if (facts.HasSecrets)
        {
            Calls(step, action, cancellationToken);
        }
    }

    private ImmutableArray<StepCall> Calls(TemplateStep step, ActionDescriptor action, CancellationToken cancellationToken)
    {
        if (step.Each is null)
        {
            return [new StepCall(0, null, ShouldRun: true, Input(step, each: null, hidden: null, cancellationToken))];
        }

        var each = Each(step, action, cancellationToken);
        var items = EachItems.Of(each);
        if (items.Count > maxItems)
        {
            throw ActionException.Input($"Invalid value on action {action.Id}.each parameter, it has {items.Count} items and at most {maxItems} are allowed");
        }

        var hidden = HiddenItems(step, each, items, cancellationToken);
        var calls = ImmutableArray.CreateBuilder<StepCall>(items.Count);
        for (int i = 0; i < items.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var item = EachItems.Variable(items[i].Key, items[i].Value);
            bool shouldRun = HoldsFor(step, item, cancellationToken);
            calls.Add(new StepCall(i, item, shouldRun, shouldRun ? Input(step, item, i < hidden.Count ? hidden[i] : [], cancellationToken) : []));
        }

        return calls.MoveToImmutable();
    }

    private JsonNode Each(TemplateStep step, ActionDescriptor action, CancellationToken cancellationToken)
    {
        var result = renderer.Render(step.Each, context.WithSecrets(), step.Pointer.Append("each"), cancellationToken);
        if (result.IsUndefined)
        {
            throw ActionException.Input($"Invalid value on action {action.Id}.each parameter, \"{Shown(step.Each)}\" cannot be resolved to a value");
        }

        return result.Value is JsonArray or JsonObject
            ? result.Value
            : throw ActionException.Input($"Invalid value on action {action.Id}.each parameter, must resolve to an array or object");
    }

    private static string Shown(JsonNode? each) => RunJson.IsString(each) ? each!.GetValue<string>() : RunJson.Write(each);

    // The items without secrets, by place; what differs is secret. Without secrets there is nothing to hide.
    private List<JsonObject> HiddenItems(TemplateStep step, JsonNode each, IReadOnlyList<(string Key, JsonNode? Value)> items, CancellationToken cancellationToken)
    {
        if (!facts.HasSecrets)
        {
            return [.. items.Select(item => EachItems.Variable(item.Key, item.Value))];
        }

        var rendered = renderer.RenderQuietly(step.Each, context.WithoutSecrets(), cancellationToken);
        IReadOnlyList<(string Key, JsonNode? Value)> hidden = rendered is JsonArray or JsonObject ? EachItems.Of(rendered) : [];
        if (each is JsonArray && rendered is JsonArray list)
        {
            hidden = [.. items.Select((item, i) => (item.Key, i < list.Count ? list[i] : null))];
        }

        book.AddDerived(step.Id, SecretDifference.Of(Pairs(items), Pairs(hidden)));
        return [.. hidden.Select(item => EachItems.Variable(item.Key, item.Value))];
    }

    private static JsonArray Pairs(IEnumerable<(string Key, JsonNode? Value)> items)
        => [.. items.Select(item => new JsonArray(item.Key, item.Value?.DeepClone()))];

    // As upstream: an empty text is no condition here, while it is a false one on a step without items.
    private bool HoldsFor(TemplateStep step, JsonObject item, CancellationToken cancellationToken)
    {
        if (IsNoCondition(step.If))
        {
            return true;
        }

        var result = renderer.Render(step.If, context.WithSecrets(item), step.Pointer.Append("if"), cancellationToken);
        return !result.IsUndefined && TemplateTruth.IsTrue(result.Value);
    }

    private static bool IsNoCondition(JsonNode? condition) => condition is null || condition.GetValueKind() switch
    {
        JsonValueKind.String => condition.GetValue<string>().Length == 0,
        JsonValueKind.Array => false,
        _ => !TemplateTruth.IsTrue(condition),
    };

    private JsonObject Input(TemplateStep step, JsonObject? each, JsonObject? hidden, CancellationToken cancellationToken)
    {
        if (step.Input is null)
        {
            return [];
        }

        var place = step.Pointer.Append("input");
        var input = renderer.Render(step.Input, context.WithSecrets(each), place, cancellationToken).Value!.AsObject();
        if (facts.HasSecrets)
        {
            var without = renderer.RenderQuietly(step.Input, context.WithoutSecrets(hidden), cancellationToken);
            book.AddDerived(step.Id, SecretDifference.Of(input, without));
        }

        return input;
    }
}
