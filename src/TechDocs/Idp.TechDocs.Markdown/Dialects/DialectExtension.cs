namespace Idp.TechDocs.Markdown;

/// <summary>One extension of Python-Markdown by its name there.</summary>
internal abstract class DialectExtension
{
    /// <summary>Adds what the extension brings.</summary>
    public abstract void Register(DialectBuilder dialect, ExtensionOptions options);
}
