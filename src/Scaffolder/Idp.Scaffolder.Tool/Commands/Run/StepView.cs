using System.Collections.Immutable;
using Idp.CommandLine;
using Idp.Scaffolder.Runs.Events;
using Idp.Scaffolder.Templates;

namespace Idp.Scaffolder.Tool.Commands.Run;

/// <summary>Shows people how a run goes, on standard error.</summary>
internal abstract class StepView : IDisposable
{
    private const int LinesBesideSteps = 3;

    /// <summary>A list that changes in place on a terminal that has room for it, otherwise lines one after the other.</summary>
    /// <param name="console">Where to show it.</param>
    /// <param name="steps">The steps that are known before the first event.</param>
    public static StepView Of(ToolConsole console, ImmutableArray<TemplateStep> steps)
        => console.ErrorIsTerminal && steps.Length + LinesBesideSteps <= console.Size.Lines ? new LiveStepView(console, steps) : new PlainStepView(console);

    public abstract void Show(RunEvent written);

    public virtual void Dispose()
    {
    }
}
