namespace Idp.TechDocs.Outputs;

/// <summary>A file that a site has beside its pages and what is copied.</summary>
/// <param name="Path">The file, relative to the site's root.</param>
/// <param name="Write">Writes it.</param>
/// <param name="GivesWay">Whether a page or a file of the site's own with this name comes first.</param>
internal readonly record struct SiteOutput(string Path, Action<Stream> Write, bool GivesWay = false)
{
    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        Write(bytes);
        return bytes.ToArray();
    }

    /// <summary>A file that is text.</summary>
    public static SiteOutput OfText(string path, Action<TextWriter> write, bool givesWay = false)
        => new(
            path,
            stream =>
            {
                using var writer = new StreamWriter(stream, leaveOpen: true);
                write(writer);
            },
            givesWay);
}
