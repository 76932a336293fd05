using System.Text.Json;
using System.Text.Json.Nodes;

namespace Idp.Scaffolder.Tool.Reading;

/// <summary>Tells JSON whose texts are texts from one that holds half of a surrogate pair, which no file and no action can take.</summary>
internal static class WholeText
{
    /// <summary>What is wrong with JSON that is none.</summary>
    public const string Fault = "holds half of a surrogate pair (\\ud800 to \\udfff) in a text";

    public static bool Is(JsonNode? node)
    {
        try
        {
            Visit(node);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    // Recursion is bounded: what is read nests no deeper than the reader allows.
    private static void Visit(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var (_, value) in members)
                {
                    Visit(value);
                }

                break;
            case JsonArray items:
                foreach (var item in items)
                {
                    Visit(item);
                }

                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                _ = value.GetValue<string>();
                break;
            default:
                break;
        }
    }
}
