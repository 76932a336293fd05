using System.Text;
using Idp.Diagnostics;
using Idp.TechDocs.Pages;

namespace Idp.TechDocs.Links;

/// <summary>Finds where a link stands in its file.</summary>
internal static class LinkPlace
{
    public static Diagnostic Diagnose(
        DiagnosticDescriptor descriptor, ValidationLevel level, bool isStrict, SitePage page, string written, int position, params object[] arguments)
    {
        var severity = level == ValidationLevel.Info ? DiagnosticSeverity.Info : isStrict ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
        return new Diagnostic(descriptor, Locate(page, written, position), arguments).WithSeverity(severity);
    }

    // Blocks know where they begin; the link is the next place where its text stands.
    private static SourceLocation Locate(SitePage page, string written, int position)
    {
        var utf8 = page.Text.Utf8.Span;
        int start = Math.Clamp(page.FrontMatter.End + position, 0, utf8.Length);
        byte[] text = Encoding.UTF8.GetBytes(written);
        int found = utf8[start..].IndexOf(text);
        if (found < 0)
        {
            (start, found) = (0, utf8.IndexOf(text));
        }

        return SourceLocation.In(page.Text, found < 0 ? new SourceSpan(start, 0) : new SourceSpan(start + found, text.Length));
    }
}
