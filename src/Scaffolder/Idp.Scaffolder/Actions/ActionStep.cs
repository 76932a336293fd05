namespace Idp.Scaffolder.Actions;

/// <summary>A step as its action sees it.</summary>
/// <param name="Id">The step's id, its own or <c>step-N</c>.</param>
/// <param name="Name">The step's name, its own or the action's id.</param>
public sealed record ActionStep(string Id, string Name);
