namespace Idp.Diagnostics.Tests;

/// <summary>Rules and places for the tests.</summary>
internal static class Rule
{
    public static readonly DiagnosticDescriptor Owner = new(
        "IDP1900", "Owner is not a reference", DiagnosticSeverity.Error, "Owner '{0}' is not a reference.", "Write group:default/{0}.");

    public static readonly DiagnosticDescriptor Twin = new(
        "IDP1901", "Twin", DiagnosticSeverity.Warning, "'{0}' was defined before.");

    public static readonly DiagnosticDescriptor Hint = new(
        "IDP1902", "Hint: 100%, really", DiagnosticSeverity.Info, "Nothing is {0}% certain: a, b.");

    /// <summary>The place of the first occurrence of a text.</summary>
    public static SourceLocation Find(this SourceText source, string text)
    {
        var needle = System.Text.Encoding.UTF8.GetBytes(text);
        var start = source.Utf8.Span.IndexOf(needle);
        Assert.True(start >= 0, $"'{text}' is not in {source.Path}.");
        return SourceLocation.In(source, new SourceSpan(start, needle.Length));
    }

    /// <summary>The report of one renderer.</summary>
    public static string Render(this IDiagnosticRenderer renderer, params Diagnostic[] diagnostics)
    {
        using var output = new StringWriter();
        renderer.Render(diagnostics, output);
        return output.ToString();
    }
}
