using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Idp.Scaffolder.Templates;

/// <summary>Reads members of objects that a schema has judged already.</summary>
internal static class JsonObjectReading
{
    /// <returns>Null for a member that is absent or no text.</returns>
    public static string? Text(this JsonObject json, string name)
        => json[name] is { } value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    public static ImmutableArray<string> PermissionTags(this JsonObject json)
        => [.. ((json["backstage:permissions"] as JsonObject)?["tags"] as JsonArray ?? []).Select(tag => tag!.GetValue<string>())];
}
