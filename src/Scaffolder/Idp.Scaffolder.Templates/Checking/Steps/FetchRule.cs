namespace Idp.Scaffolder.Templates;

/// <summary>Options of actions that fetch skeletons do what their names say.</summary>
internal sealed class FetchRule : IStepRule
{
    public void Check(TemplateStep step, TemplateCheck check)
    {
        if (step.Action == "fetch:template" && step.Input?.ContainsKey("copyWithoutRender") == true)
        {
            check.Tell(CheckFaults.CopyWithoutRender, step.Pointer.Append("input").Append("copyWithoutRender"));
        }
    }
}
