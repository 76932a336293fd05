namespace Idp.Scaffolder.Runs;

/// <summary>Why a step or a run failed. Holds no secret.</summary>
/// <param name="Name">The kind: <c>Error</c>, or one of upstream's such as <c>InputError</c>.</param>
/// <param name="Message">What is wrong.</param>
public sealed record RunError(string Name, string Message);
