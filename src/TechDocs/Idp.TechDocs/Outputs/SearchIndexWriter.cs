using System.Text;
using Idp.TechDocs.Building;

namespace Idp.TechDocs.Outputs;

/// <summary><c>search/search_index.json</c> in the shape of MkDocs' own plugin: an entry for each page, and one for each of its parts.</summary>
internal static class SearchIndexWriter
{
    /// <summary>The file, relative to the site's root.</summary>
    public const string FileName = "search/search_index.json";

    private static readonly byte[] Opening = Encoding.UTF8.GetBytes(
        """{"config":{"indexing":"full","lang":["en"],"min_search_length":3,"prebuild_index":false,"separator":"[\\s\\-]+"},"docs":[""");

    public static void Write(Stream output, IEnumerable<ConvertedPage> pages)
    {
        output.Write(Opening);
        bool isFirst = true;
        foreach (var page in pages)
        {
            output.Write(isFirst ? ""u8 : ","u8);
            output.Write(page.SearchEntries);
            isFirst = false;
        }

        output.Write("]}"u8);
    }
}
