using Idp.Diagnostics;

namespace Idp.Scaffolder.Tool.Reading;

/// <summary>Places of diagnostics as the user names files: those of a template are relative to its folder.</summary>
internal sealed class ShownPlaces(TemplateFile file)
{
    private readonly Dictionary<SourceText, SourceText> _texts = [];

    public Diagnostic Of(Diagnostic diagnostic)
        => diagnostic.Location is { } location && file.ShownFolder.Length > 0
            ? new Diagnostic(diagnostic.Descriptor, Of(location), diagnostic.Arguments.AsSpan())
            {
                Severity = diagnostic.Severity,
                Related = [.. diagnostic.Related.Select(related => related with { Location = Of(related.Location) })],
            }
            : diagnostic;

    private SourceLocation Of(SourceLocation location)
        => location.Source is { } text ? SourceLocation.In(Of(text), location.Span) : SourceLocation.OfFile(file.ShownFolder + location.Path);

    private SourceText Of(SourceText text)
        => _texts.TryGetValue(text, out var shown) ? shown : _texts[text] = new SourceText(file.ShownFolder + text.Path, text.Utf8);
}
