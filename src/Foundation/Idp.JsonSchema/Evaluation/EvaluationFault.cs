namespace Idp.JsonSchemas.Evaluation;

/// <summary>The limit that ended an evaluation.</summary>
internal enum EvaluationFault
{
    None,
    Depth,
    Steps,
    PatternTime,
}
