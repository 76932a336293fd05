namespace Idp.Scaffolder.Runs.Events;

/// <summary>Something that happened in a run. Holds no secret. Immutable.</summary>
/// <param name="Number">Its place among the run's events, from 1 without gaps, over all processes that the run lived in.</param>
/// <param name="Type">What sort of event it is.</param>
/// <param name="CreatedAt">When it happened.</param>
/// <param name="Body">What happened.</param>
public sealed record RunEvent(long Number, RunEventType Type, DateTimeOffset CreatedAt, RunEventBody Body);
