namespace Idp.Scaffolder.Templates.Language;

/// <summary>Finds the texts that a template includes, imports or extends. Called on the thread that renders; must be thread-safe.</summary>
public interface ITemplateLoader
{
    /// <summary>The text of a name, or null when there is none or it must not be read.</summary>
    /// <param name="name">The name as the template says it, resolved against the including text when it starts with <c>./</c> or <c>../</c>; never absolute, never with <c>..</c> left, parts divided by <c>/</c>.</param>
    /// <remarks>What it throws is a diagnostic with the exception's message.</remarks>
    string? Find(string name);
}
