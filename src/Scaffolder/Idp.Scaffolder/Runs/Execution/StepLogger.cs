using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Runs.Recovery;

namespace Idp.Scaffolder.Runs.Execution;

internal sealed class StepLogger(RunRecorder recorder, string stepId) : IActionLogger
{
    public void Log(ActionLogLevel level, string message) => recorder.Log(stepId, level, message ?? "");
}
