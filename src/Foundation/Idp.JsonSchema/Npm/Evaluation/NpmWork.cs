using Idp.JsonSchemas.Evaluation;
using Idp.JsonSchemas.Patterns;

namespace Idp.JsonSchemas.Npm;

/// <summary>What one validation has spent, and what ended it. After a fault everything goes on without effect until it is noticed; the first fault stays.</summary>
internal sealed class NpmWork(EvaluationLimits limits)
{
    private EvaluationState _state = new(limits);

    public NpmValidationFault Fault { get; private set; }

    /// <summary>The keyword of the fault: <c>schema</c>, or the limit.</summary>
    public string FaultName { get; private set; } = "";

    public string FaultMessage { get; private set; } = "";

    public bool HasFault => Fault != NpmValidationFault.None;

    /// <summary>Ends the validation where the original throws.</summary>
    public void Fail(string message) => End(NpmValidationFault.Schema, "schema", message);

    public void FailLimit(string name, string message) => End(NpmValidationFault.Limit, name, message);

    /// <summary>One level deeper; every success is paired with <see cref="Leave"/>.</summary>
    public bool TryEnter() => !HasFault && (_state.TryEnter() || Note());

    public void Leave() => _state.Leave();

    public bool TrySpend(long steps) => !HasFault && (_state.TrySpend(steps) || Note());

    public bool Matches(EcmaPattern pattern, string text)
        => !HasFault && (_state.Matches(pattern, text) || Note());

    private bool Note()
    {
        switch (_state.Fault)
        {
            case EvaluationFault.Depth:
                FailLimit("maxDepth", $"is nested deeper than {limits.MaxDepth} levels, or its schema is");
                break;
            case EvaluationFault.Steps:
                FailLimit("maxSteps", "takes too long to validate");
                break;
            case EvaluationFault.PatternTime:
                FailLimit("patternTimeout", $"takes too long to match against pattern {JavaScript.JavaScriptText.Quote(_state.SlowPattern ?? "")}");
                break;
        }

        return false;
    }

    private void End(NpmValidationFault fault, string name, string message)
    {
        if (!HasFault)
        {
            (Fault, FaultName, FaultMessage) = (fault, name, message);
        }
    }
}
