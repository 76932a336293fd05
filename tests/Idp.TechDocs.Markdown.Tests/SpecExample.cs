namespace Idp.TechDocs.Markdown.Tests;

/// <summary>An example of a specification.</summary>
/// <param name="Line">Where its HTML begins.</param>
/// <param name="Markdown">The source.</param>
/// <param name="Html">What Python-Markdown makes of it.</param>
internal sealed record SpecExample(int Line, string Markdown, string Html);
