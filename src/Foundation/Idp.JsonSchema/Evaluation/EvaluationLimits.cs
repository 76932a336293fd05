using System.Diagnostics;

namespace Idp.JsonSchemas.Evaluation;

/// <summary>What one evaluation may cost.</summary>
internal sealed class EvaluationLimits(JsonSchemaOptions options)
{
    public int MaxDepth { get; } = options.MaxDepth;

    public long MaxSteps { get; } = options.MaxSteps;

    public int MaxErrors { get; } = options.MaxErrors;

    public long PatternTicks { get; } = (long)(options.PatternTimeout.TotalSeconds * Stopwatch.Frequency);
}
