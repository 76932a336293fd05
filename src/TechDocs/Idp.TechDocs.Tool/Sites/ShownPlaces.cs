using Idp.Diagnostics;

namespace Idp.TechDocs.Tool.Sites;

/// <summary>Places of diagnostics as the user names files: those of a site are relative to the folder of its pages, or of its configuration.</summary>
/// <param name="folders">The folders, that which is likelier first.</param>
internal sealed class ShownPlaces(params string[] folders)
{
    private readonly Dictionary<SourceText, SourceText> _texts = [];

    public Diagnostic Of(Diagnostic diagnostic)
        => diagnostic.Location is { } location
            ? new Diagnostic(diagnostic.Descriptor, Of(location), diagnostic.Arguments.AsSpan())
            {
                Severity = diagnostic.Severity,
                Related = [.. diagnostic.Related.Select(related => related with { Location = Of(related.Location) })],
            }
            : diagnostic;

    private SourceLocation Of(SourceLocation location)
        => location.Source is { } text ? SourceLocation.In(Of(text), location.Span) : SourceLocation.OfFile(Shown(location.Path));

    private SourceText Of(SourceText text)
        => _texts.TryGetValue(text, out var shown) ? shown : _texts[text] = new SourceText(Shown(text.Path), text.Utf8);

    private string Shown(string path)
    {
        string folder = folders.FirstOrDefault(folder => File.Exists(Path.Join(folder, path)), folders[0]);
        return SiteFolder.Prefix(folder) + path;
    }
}
