using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Idp.TechDocs.Search.Writing;

/// <summary>A document as the index has it, with what its site says filled in.</summary>
internal sealed class PageRow
{
    public PageRow(SearchSite site, SearchDocument document)
    {
        Document = document;
        Site = site;
        Date = (document.Date ?? site.Date)?.ToUnixTimeSeconds();
        Authority = double.IsFinite(document.Authority) ? Math.Clamp(document.Authority, 0, 1e9) : 0;
        Owner = document.Owner ?? site.Owner;
        Kind = document.Kind ?? site.Kind;
        Lifecycle = document.Lifecycle ?? site.Lifecycle;
        Resource = document.Resource ?? site.Resource;
        Address = document.Address ?? site.BaseAddress + document.Path;
        Tags = [.. site.Tags.Concat(document.Tags).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase)];
        TextHash = HashOfText();
        AttributeHash = HashOfAttributes();
    }

    public SearchSite Site { get; }

    public SearchDocument Document { get; }

    /// <summary>Seconds since 1970.</summary>
    public long? Date { get; }

    public double Authority { get; }

    public string? Owner { get; }

    public string? Kind { get; }

    public string? Lifecycle { get; }

    public string Resource { get; }

    public string Address { get; }

    public ImmutableArray<string> Tags { get; }

    /// <summary>Of all that becomes words.</summary>
    public byte[] TextHash { get; }

    /// <summary>Of the rest.</summary>
    public byte[] AttributeHash { get; }

    /// <summary>The words of where the document is: its path and the title of its site.</summary>
    public string Place => $"{Site.Title} {Document.Path}";

    private byte[] HashOfText()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, Document.Title);
        Add(hash, Place);
        foreach (var section in Document.Sections)
        {
            Add(hash, section.Anchor);
            Add(hash, section.Title);
            Add(hash, section.Text);
        }

        return hash.GetHashAndReset();
    }

    private byte[] HashOfAttributes()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string? value in (ReadOnlySpan<string?>)[Owner, Kind, Lifecycle, Resource, Address])
        {
            Add(hash, value);
        }

        hash.AppendData(BitConverter.GetBytes(Date ?? long.MinValue));
        hash.AppendData(BitConverter.GetBytes(Authority));
        foreach (string tag in Tags)
        {
            Add(hash, tag);
        }

        return hash.GetHashAndReset();
    }

    // With its length, so that two texts are not those of another cut.
    private static void Add(IncrementalHash hash, string? text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text ?? "");
        hash.AppendData(BitConverter.GetBytes(text is null ? -1 : bytes.Length));
        hash.AppendData(bytes);
    }
}
