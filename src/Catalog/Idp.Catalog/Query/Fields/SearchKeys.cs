namespace Idp.Catalog.Query.Fields;

/// <summary>Keys that the walk through an entity leaves out, and that have rows of another origin.</summary>
internal static class SearchKeys
{
    public const string Name = "metadata.name";
    public const string Namespace = "metadata.namespace";
    public const string Uid = "metadata.uid";
    public const string RelationPrefix = "relations.";

    /// <summary>Whether the walk stops at a path, which is compared as written.</summary>
    public static bool IsLeftOut(ReadOnlySpan<char> path)
        => path is "attachments" or "relations" or "status" or Name or Namespace or Uid or "metadata.etag";

    /// <summary>Whether a key, in lower case, is one of relations, which the graph answers.</summary>
    public static bool IsRelation(string key) => key.StartsWith(RelationPrefix, StringComparison.Ordinal);
}
