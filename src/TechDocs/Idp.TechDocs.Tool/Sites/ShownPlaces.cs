using Idp.Diagnostics;

namespace Idp.TechDocs.Tool.Sites;

/// <summary>Places of diagnostics as the user names files: those of a site are relative to its folder.</summary>
/// <param name="prefix">What stands in front of them.</param>
internal sealed class ShownPlaces(string prefix)
{
    private readonly Dictionary<SourceText, SourceText> _texts = [];

    public Diagnostic Of(Diagnostic diagnostic)
        => diagnostic.Location is { } location && prefix.Length > 0
            ? new Diagnostic(diagnostic.Descriptor, Of(location), diagnostic.Arguments.AsSpan())
            {
                Severity = diagnostic.Severity,
                Related = [.. diagnostic.Related.Select(related => related with { Location = Of(related.Location) })],
            }
            : diagnostic;

    private SourceLocation Of(SourceLocation location)
        => location.Source is { } text ? SourceLocation.In(Of(text), location.Span) : SourceLocation.OfFile(prefix + location.Path);

    private SourceText Of(SourceText text)
        => _texts.TryGetValue(text, out var shown) ? shown : _texts[text] = new SourceText(prefix + text.Path, text.Utf8);
}
