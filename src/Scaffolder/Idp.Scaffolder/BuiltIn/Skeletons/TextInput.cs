using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Templates.Language;

namespace Idp.Scaffolder.BuiltIn.Skeletons;

/// <summary>What the inputs of all actions that render have in common.</summary>
internal record TextInput
{
    public JsonNode? Values { get; init; }

    public bool? CookiecutterCompat { get; init; }

    public bool? Replace { get; init; }

    public bool? TrimBlocks { get; init; }

    public bool? LstripBlocks { get; init; }

    /// <summary>An extension: <c>scriban</c> renders with Scriban's own language.</summary>
    [JsonPropertyName("idp:syntax")]
    public string? Language { get; init; }

    public TemplateSyntax Syntax() => new()
    {
        CookiecutterCompat = CookiecutterCompat is true,
        TrimBlocks = TrimBlocks is true,
        LstripBlocks = LstripBlocks is true,
        IsNative = Language switch
        {
            null or "backstage" => false,
            "scriban" => true,
            _ => throw ActionException.Input($"The input idp:syntax must be backstage or scriban, not '{Language}'"),
        },
    };
}
