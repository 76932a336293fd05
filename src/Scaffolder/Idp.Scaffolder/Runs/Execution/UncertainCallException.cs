namespace Idp.Scaffolder.Runs.Execution;

/// <summary>The execution stops, because nobody knows whether a call took effect.</summary>
internal sealed class UncertainCallException(UncertainCall call) : Exception(call.Question)
{
    public UncertainCall Call { get; } = call;
}
