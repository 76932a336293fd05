using System.Collections.Frozen;

namespace Idp.TechDocs.Sanitizing.Scanning;

/// <summary>The elements that the dialect writes.</summary>
internal static class HarmlessElements
{
    private static readonly FrozenDictionary<string, HarmlessElement> All = Make().ToFrozenDictionary(element => element.Name, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, HarmlessElement>.AlternateLookup<ReadOnlySpan<char>> ByName = All.GetAlternateLookup<ReadOnlySpan<char>>();

    public static IEnumerable<HarmlessElement> Known => All.Values;

    /// <summary>The paragraph.</summary>
    public static HarmlessElement Paragraph { get; } = All["p"];

    /// <summary>A paragraph that a block has ended before its end tag.</summary>
    public static HarmlessElement EndedParagraph { get; } = new("p", ElementRole.Block, IsVoid: false);

    public static HarmlessElement? Find(ReadOnlySpan<char> name) => ByName.TryGetValue(name, out var element) ? element : null;

    private static IEnumerable<HarmlessElement> Make() =>
    [
        .. Of(ElementRole.Inline, "span abbr b bdi bdo cite code del dfn em i ins kbd label mark q s samp small strong sub sup u var"),
        .. Of(ElementRole.Link, "a"),
        .. Of(ElementRole.Inline, "br img input wbr", isVoid: true),
        .. Of(ElementRole.Block, "div blockquote pre details summary section figure figcaption"),
        .. Of(ElementRole.Block, "hr", isVoid: true),
        .. Of(ElementRole.Paragraph, "p h1 h2 h3 h4 h5 h6"),
        .. Of(ElementRole.List, "ul ol"),
        .. Of(ElementRole.Item, "li"),
        .. Of(ElementRole.Definitions, "dl"),
        .. Of(ElementRole.Definition, "dt dd"),
        .. Of(ElementRole.Table, "table"),
        .. Of(ElementRole.Section, "thead tbody"),
        .. Of(ElementRole.Row, "tr"),
        .. Of(ElementRole.Cell, "th td"),
    ];

    private static IEnumerable<HarmlessElement> Of(ElementRole role, string names, bool isVoid = false)
        => names.Split(' ').Select(name => new HarmlessElement(name, role, isVoid));
}
