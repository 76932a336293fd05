using System.Text;
using Idp.Diagnostics;

namespace Idp.TechDocs.Pages;

/// <summary>The title that a page has by itself: its front matter's, its first heading's, its file's.</summary>
internal static class PageTitle
{
    public static string Of(string source, SourceText text, FrontMatter frontMatter)
        => frontMatter.Text("title") ?? HeadingOf(text, frontMatter.End) ?? NameOf(source);

    /// <summary>A title made of a file's or a folder's name.</summary>
    public static string NameOf(string source)
    {
        if (source == "index.md" || source == "README.md")
        {
            return "Home";
        }

        string stem = SitePath.IsIndex(source) ? SitePath.FolderOf(source).TrimEnd('/') is var folder ? folder[(folder.LastIndexOf('/') + 1)..] : "" : SitePath.StemOf(source);
        return FolderTitle.Of(stem);
    }

    // The heading has to come before all other text.
    private static string? HeadingOf(SourceText text, int start)
    {
        var utf8 = text.Utf8.Span[start..];
        while (!utf8.IsEmpty)
        {
            int feed = utf8.IndexOfAny((byte)'\n', (byte)'\r');
            var line = (feed < 0 ? utf8 : utf8[..feed]).Trim(" \t"u8);
            utf8 = feed < 0 ? [] : utf8[(feed + 1)..];
            if (!line.IsEmpty)
            {
                return line.StartsWith("# "u8) ? WithoutMarks(Encoding.UTF8.GetString(line.TrimStart("# "u8))) : null;
            }
        }

        return null;
    }

    private static string WithoutMarks(string heading)
    {
        int attributes = heading.LastIndexOf(" {", StringComparison.Ordinal);
        string text = attributes > 0 && heading.EndsWith('}') ? heading[..attributes] : heading;
        return text.TrimEnd('#').TrimEnd();
    }
}
