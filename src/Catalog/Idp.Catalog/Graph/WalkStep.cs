namespace Idp.Catalog.Graph;

/// <summary>One type of relation that a walk follows.</summary>
/// <param name="Type">The type, such as <c>dependsOn</c>; compared with case.</param>
/// <param name="Direction">Which way.</param>
public readonly record struct WalkStep(string Type, WalkDirection Direction);
