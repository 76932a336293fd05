namespace Idp.TechDocs.Markdown.Extensions.Footnotes;

/// <summary>How footnotes are marked.</summary>
internal sealed record FootnoteOptions(string PlaceMarker, string BacklinkText, string SuperscriptText, string BacklinkTitle, string Separator)
{
    public string IdOf(string name) => $"fn{Separator}{name}";

    /// <summary>The anchor of a mark: the first one, or a further one of the same footnote.</summary>
    public string MarkOf(string name, int number) => number == 1 ? $"fnref{Separator}{name}" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"fnref{number}{Separator}{name}");
}
