using System.Text.Json;
using System.Text.Json.Nodes;

namespace Idp.Scaffolder.Templates;

/// <summary>What a step is repeated for is a list or an object.</summary>
internal sealed class EachRule : IStepRule
{
    public void Check(TemplateStep step, TemplateCheck check)
    {
        if (step.Each is null or JsonArray or JsonObject)
        {
            return;
        }

        string? fault = step.Each.GetValueKind() == JsonValueKind.String ? FaultOf(step.Each.GetValue<string>(), check) : step.Each.ToJsonString();
        if (fault is not null)
        {
            check.Tell(CheckFaults.NotIterable, step.Pointer.Append("each"), step.Id, fault);
        }
    }

    private static string? FaultOf(string text, TemplateCheck check)
        => check.Engine.Parse(text) is { IsValid: true, IsSoleExpression: false } ? "a text" : null;
}
