using System.Text.Json.Serialization;

namespace Idp.Scaffolder.Serialization;

/// <summary>How YAML is written: the options of npm's <c>yaml</c> 2 that steps may give, with its defaults.</summary>
internal sealed record YamlStyle
{
    public static YamlStyle Default { get; } = new();

    /// <summary>True, false, <c>literal</c> or <c>folded</c>.</summary>
    public System.Text.Json.Nodes.JsonNode? BlockQuote { get; init; }

    public string? CollectionStyle { get; init; }

    public string? DefaultKeyType { get; init; }

    public string? DefaultStringType { get; init; }

    public bool? DoubleQuotedAsJSON { get; init; }

    public int? DoubleQuotedMinMultiLineLength { get; init; }

    public string? FalseStr { get; init; }

    public bool? FlowCollectionPadding { get; init; }

    public int? Indent { get; init; }

    public bool? IndentSeq { get; init; }

    public int? LineWidth { get; init; }

    public int? MinContentWidth { get; init; }

    public string? NullStr { get; init; }

    public bool? SimpleKeys { get; init; }

    public bool? SingleQuote { get; init; }

    public string? TrueStr { get; init; }

    [JsonIgnore]
    public string Step => new(' ', Math.Clamp(Indent ?? 2, 1, 32));

    [JsonIgnore]
    public int Width => LineWidth ?? 80;

    [JsonIgnore]
    public string Blocks => BlockQuote?.GetValueKind() switch
    {
        System.Text.Json.JsonValueKind.False => "none",
        System.Text.Json.JsonValueKind.String => BlockQuote.GetValue<string>(),
        _ => "any",
    };
}
