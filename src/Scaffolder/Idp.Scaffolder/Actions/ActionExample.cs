namespace Idp.Scaffolder.Actions;

/// <summary>One use of an action.</summary>
/// <param name="Description">What it shows, in a sentence.</param>
/// <param name="Example">The steps as YAML: a mapping with the key <c>steps</c>.</param>
public sealed record ActionExample(string Description, string Example);
