using Idp.CommandLine;
using Idp.Scaffolder.Runs.Events;

namespace Idp.Scaffolder.Tool.Commands.Run;

/// <summary>A line for each line that a run says.</summary>
internal sealed class PlainStepView(ToolConsole console) : StepView
{
    public override void Show(RunEvent written)
    {
        string step = written.Body.StepId is { } id ? $"{id}: " : "";
        foreach (string line in written.Body.Message.Split('\n'))
        {
            console.Say($"{step}{line.TrimEnd('\r')}");
        }
    }
}
