using System.Collections.Immutable;
using System.Globalization;
using System.Xml;

namespace Idp.TechDocs.Search.Sites;

/// <summary>When the pages of a site were changed, by its <c>sitemap.xml</c>.</summary>
internal static class Sitemap
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>The dates by path; none when all are the same: then they are those of the build.</summary>
    public static Dictionary<string, DateTimeOffset> DatesOf(ReadOnlyMemory<byte> xml, ImmutableArray<SearchDocument> documents)
    {
        var byAddress = Read(xml);
        var dates = new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal);
        if (byAddress.Select(entry => entry.Date).Distinct().Take(2).Count() < 2)
        {
            return dates;
        }

        // The address of the first page is what those of the others begin with.
        string root = byAddress.MinBy(entry => entry.Address.Length).Address;
        foreach (var (address, date) in byAddress.Where(entry => entry.Address.StartsWith(root, StringComparison.Ordinal)))
        {
            dates[Uri.UnescapeDataString(address[root.Length..])] = date;
            dates[address[root.Length..]] = date;
        }

        var paths = documents.Select(document => document.Path).ToHashSet(StringComparer.Ordinal);
        return dates.Where(date => paths.Contains(date.Key)).ToDictionary(StringComparer.Ordinal);
    }

    private static List<(string Address, DateTimeOffset Date)> Read(ReadOnlyMemory<byte> xml)
    {
        var entries = new List<(string, DateTimeOffset)>();
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(xml.ToArray()), Settings);
            string address = "";
            while (reader.Read())
            {
                if (reader.NodeType != XmlNodeType.Element)
                {
                    continue;
                }

                if (reader.LocalName == "loc")
                {
                    address = reader.ReadElementContentAsString().Trim();
                }

                if (reader is { NodeType: XmlNodeType.Element, LocalName: "lastmod" }
                    && DateTimeOffset.TryParse(reader.ReadElementContentAsString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date))
                {
                    entries.Add((address, date));
                }
            }
        }
        catch (XmlException)
        {
            // A sitemap says nothing that has to be known.
            entries.Clear();
        }

        return entries;
    }
}
