namespace Idp.Scaffolder.Templates.Language.Values;

/// <summary>A string that must not be escaped again. An object to the language: always true, equal only to itself.</summary>
internal sealed class SafeText(string text)
{
    public string Text { get; } = text;
}
