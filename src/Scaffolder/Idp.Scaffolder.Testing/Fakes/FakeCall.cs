using System.Text.Json.Nodes;

namespace Idp.Scaffolder.Testing;

/// <summary>A call of a <see cref="FakeAction"/>.</summary>
/// <param name="StepId">The step that called.</param>
/// <param name="Input">Its rendered input, with secrets as they are.</param>
/// <param name="IsDryRun">Whether it was a dry run.</param>
public sealed record FakeCall(string StepId, JsonObject Input, bool IsDryRun);
