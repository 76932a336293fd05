namespace Idp.Scaffolder.Templates;

/// <summary>The action of a step exists.</summary>
internal sealed class ActionRule : IStepRule
{
    public void Check(TemplateStep step, TemplateCheck check)
    {
        if (check.ActionIds is { } known && check.FindAction(step.Action) is null)
        {
            check.Tell(CheckFaults.UnknownAction, step.Pointer.Append("action"), step.Action, Similar.Hint(step.Action, known));
        }
    }
}
