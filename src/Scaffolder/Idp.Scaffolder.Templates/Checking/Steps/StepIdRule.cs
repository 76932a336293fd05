namespace Idp.Scaffolder.Templates;

/// <summary>Each step has an id of its own; those that are numbered may meet a written one.</summary>
internal static class StepIdRule
{
    public static void Check(TemplateCheck check)
    {
        var first = new Dictionary<string, TemplateStep>(StringComparer.Ordinal);
        foreach (var step in check.Template.Steps)
        {
            if (!first.TryAdd(step.Id, step))
            {
                check.Tell(CheckFaults.DuplicateStep, step.Pointer.Append("id"), step.Index + 1, step.Id, first[step.Id].Index + 1);
            }
        }
    }
}
