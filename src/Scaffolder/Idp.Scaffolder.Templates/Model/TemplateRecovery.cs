namespace Idp.Scaffolder.Templates;

/// <summary>What becomes of a run that was interrupted: <c>spec.EXPERIMENTAL_recovery.EXPERIMENTAL_strategy</c>.</summary>
public enum TemplateRecovery
{
    /// <summary>The template says nothing, or <c>none</c>.</summary>
    None,

    /// <summary><c>startOver</c>: it begins again from the first step.</summary>
    StartOver,
}
