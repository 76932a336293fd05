using System.Text.Json.Nodes;
using Idp.TechDocs.Markdown.Extensions.SlashBlocks.Kinds;

namespace Idp.TechDocs.Markdown.Extensions.SlashBlocks;

/// <summary><c>pymdownx.blocks.*</c>: each brings kinds of blocks; the rule is one for all.</summary>
/// <param name="register">Adds the kinds by their names.</param>
internal sealed class SlashBlocksExtension(Action<DialectBuilder, ExtensionOptions, Dictionary<string, SlashBlockKind>> register) : DialectExtension
{
    private static readonly string[] UsualAdmonitions = ["note", "attention", "caution", "danger", "error", "tip", "hint", "warning", "important"];

    public static SlashBlocksExtension Admonition { get; } = new((dialect, options, kinds) =>
    {
        dialect.Renderers.Add("admonition", 0, new Admonition.AdmonitionRenderer());
        kinds["admonition"] = new AdmonitionKind(null);
        foreach (var type in TypesOf(options, UsualAdmonitions))
        {
            kinds[type.Name] = new AdmonitionKind(type);
        }
    });

    public static SlashBlocksExtension Details { get; } = new((dialect, options, kinds) =>
    {
        dialect.Renderers.Add("details", 0, new Details.DetailsRenderer());
        kinds["details"] = new DetailsKind(null);
        foreach (var type in TypesOf(options, []))
        {
            kinds[type.Name] = new DetailsKind(type);
        }
    });

    public static SlashBlocksExtension Tab { get; } = new((dialect, options, kinds) =>
    {
        dialect.Renderers.Add("tabbed", 0, new Tabbed.TabSetRenderer(options.Flag("alternate_style", false)));
        kinds["tab"] = new TabKind();
    });

    public static SlashBlocksExtension Definition { get; } = new((dialect, _, kinds) =>
    {
        dialect.Renderers.Add("def_list", 0, new DefList.DefinitionListRenderer());
        kinds["define"] = new DefinitionKind();
    });

    public static SlashBlocksExtension Html { get; } = new((_, options, kinds) => kinds["html"] = new HtmlKind(CustomOf(options)));

    public override void Register(DialectBuilder dialect, ExtensionOptions options)
    {
        register(dialect, options, dialect.SlashBlocks);
        dialect.BlockRules.Add("blocks", 89.99, new SlashBlockRule(dialect.SlashBlocks));
        dialect.EscapedSigns.Add('/');
    }

    private static IEnumerable<BlockType> TypesOf(ExtensionOptions options, string[] usual)
        => options["types"] is null
            ? usual.Select(name => BlockType.Of(name))
            : options.Items("types").Select(item => item is JsonObject map
                ? BlockType.Of(Text(map, "name") ?? "", Text(map, "class"), Text(map, "title"))
                : BlockType.Of(item?.GetValueKind() == System.Text.Json.JsonValueKind.String ? item.GetValue<string>() : "")).Where(type => type.Name.Length > 0);

    private static Dictionary<string, string> CustomOf(ExtensionOptions options)
        => options.Items("custom").OfType<JsonObject>().Where(map => Text(map, "tag") is not null).DistinctBy(map => Text(map, "tag"))
            .ToDictionary(map => Text(map, "tag")!, map => Text(map, "mode") ?? "auto", StringComparer.Ordinal);

    private static string? Text(JsonObject map, string name) => map[name] is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}
