namespace Idp.Scaffolder.Actions;

/// <summary>What is done with an action that had begun when the process died, so that nobody knows whether its effect took place.</summary>
public enum ActionRecovery
{
    /// <summary>The step is parked as uncertain, and a person decides. For effects outside that can neither be repeated nor found.</summary>
    Ask,

    /// <summary>It runs again: repeating changes nothing more.</summary>
    Repeat,

    /// <summary>It runs again with the same <see cref="ActionContext.IdempotencyKey"/>, by which the other side knows the repetition.</summary>
    IdempotencyKey,

    /// <summary><see cref="TemplateAction.FindExistingAsync"/> says whether the effect is there; only if not does it run.</summary>
    FindExisting,

    /// <summary>
    /// Its effects are in the workspace alone, which is put back as it was before the step; then it runs again. A durable run copies the
    /// workspace before such a step.
    /// </summary>
    RestoreWorkspace,
}
