using Idp.Catalog.Model;

namespace Idp.Catalog.Descriptors;

/// <summary>The reference of something that is not yet known to be an entity, as the original's <c>stringifyEntityRef</c> forms it.</summary>
internal static class WrittenRef
{
    /// <returns>The reference, lower-cased; null where the original throws, because a part is no text.</returns>
    public static string? Of(EntityValue root)
    {
        // The original also takes {kind, namespace, name}, and tells the two apart by nothing but this key.
        var named = root.TryGetProperty("metadata", out var metadata) ? metadata : root;
        var space = named["namespace"].IsNullOrMissing ? EntityRef.DefaultNamespace : named.GetString("namespace");
        return root.GetString("kind") is { } kind && space is not null && named.GetString("name") is { } name
            ? $"{JavaScriptCase.ToLower(kind)}:{JavaScriptCase.ToLower(space)}/{JavaScriptCase.ToLower(name)}"
            : null;
    }
}
