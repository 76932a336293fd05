namespace Idp.JsonSchemas.Patterns;

/// <summary>What came of a match.</summary>
internal enum PatternMatch
{
    No,
    Yes,
    TimedOut,
}
