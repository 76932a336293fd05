using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Idp.Diagnostics;

namespace Idp.Scaffolder.Templates;

/// <summary>A step of a template, not rendered yet.</summary>
public sealed class TemplateStep
{
    private TemplateStep(JsonObject step, int index)
    {
        Index = index;
        Pointer = JsonPointer.Of("spec", "steps").Append(index);
        Id = step.Text("id") is { Length: > 0 } id ? id : string.Create(CultureInfo.InvariantCulture, $"step-{index + 1}");
        Action = step.Text("action")!;
        Name = step.Text("name") is { Length: > 0 } name ? name : Action;
        Input = step["input"] as JsonObject;
        HasIf = step.ContainsKey("if");
        If = step["if"];
        Each = step["each"];
        PermissionTags = step.PermissionTags();
        Timeout = StepDuration.Of(step["idp:timeout"]);
        Retry = StepRetry.Of(step["idp:retry"]);
        ContinueOnError = step["idp:continueOnError"]?.GetValue<bool>() ?? false;
    }

    /// <summary>Its place among the steps, from 0.</summary>
    public int Index { get; }

    /// <summary>Its id; <c>step-1</c> and so on, counted from 1, for one that has none.</summary>
    public string Id { get; }

    /// <summary>What people see; the action's id for one that has none.</summary>
    public string Name { get; }

    /// <summary>The action's id.</summary>
    public string Action { get; }

    /// <summary>What the action is given, a template in each text; null when the step says nothing.</summary>
    public JsonObject? Input { get; }

    /// <summary>Whether the step has a condition; one that says <c>null</c> has one too, and never runs.</summary>
    public bool HasIf { get; }

    /// <summary>The condition: a text that is a template, or a boolean.</summary>
    public JsonNode? If { get; }

    /// <summary>What the step is repeated for: a text that is a template, or an array or object; null for a step that runs once.</summary>
    public JsonNode? Each { get; }

    /// <summary>The tags of <c>backstage:permissions</c>.</summary>
    public ImmutableArray<string> PermissionTags { get; }

    /// <summary><c>idp:timeout</c>, an extension: how long one attempt may take; null without a limit. Written in seconds or as <c>90s</c>, <c>5m</c>, <c>1h</c>.</summary>
    public TimeSpan? Timeout { get; }

    /// <summary><c>idp:retry</c>, an extension: how often a failed step is tried again; null for never.</summary>
    public StepRetry? Retry { get; }

    /// <summary><c>idp:continueOnError</c>, an extension: whether the run goes on, and can succeed, when this step fails.</summary>
    public bool ContinueOnError { get; }

    /// <summary>The way to the step from the descriptor's root.</summary>
    public JsonPointer Pointer { get; }

    internal static ImmutableArray<TemplateStep> AllOf(JsonObject spec)
        => [.. spec["steps"]!.AsArray().Select((step, index) => new TemplateStep(step!.AsObject(), index))];
}
