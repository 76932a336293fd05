using Idp.Diagnostics;

namespace Idp.TechDocs.Tool.Sites;

/// <summary>Places of diagnostics as the user names files.</summary>
/// <param name="shown">How a file is called.</param>
internal sealed class ShownPlaces(Func<string, string> shown)
{
    private readonly Dictionary<SourceText, SourceText> _texts = [];

    /// <summary>Of files in a folder.</summary>
    public static ShownPlaces In(string folder) => new(path => SiteFolder.Prefix(folder) + path);

    public Diagnostic Of(Diagnostic diagnostic)
        => diagnostic.Location is { } location
            ? new Diagnostic(diagnostic.Descriptor, Of(location), diagnostic.Arguments.AsSpan())
            {
                Severity = diagnostic.Severity,
                Related = [.. diagnostic.Related.Select(related => related with { Location = Of(related.Location) })],
            }
            : diagnostic;

    private SourceLocation Of(SourceLocation location)
        => location.Source is { } text ? SourceLocation.In(Of(text), location.Span) : SourceLocation.OfFile(shown(location.Path));

    private SourceText Of(SourceText text)
        => _texts.TryGetValue(text, out var placed) ? placed : _texts[text] = new SourceText(shown(text.Path), text.Utf8);
}
