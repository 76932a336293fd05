namespace Idp.Scaffolder.Templates.Language;

/// <summary>What becomes of a value whose template fails.</summary>
public enum TemplateMode
{
    /// <summary>As upstream: the text is passed on as it was written. The diagnostics say so, as warnings.</summary>
    Compatible,

    /// <summary>The whole value fails, with errors; a sole expression that is undefined, or text that prints an undefined value, fails too.</summary>
    Strict,
}
