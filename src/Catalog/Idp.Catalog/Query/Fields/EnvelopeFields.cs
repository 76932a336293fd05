using Idp.Catalog.Model;

namespace Idp.Catalog.Query.Fields;

/// <summary>Rows that do not come of the walk through an entity.</summary>
internal static class EnvelopeFields
{
    /// <summary>The namespace as written, and <c>default</c> beside it when it is absent or empty.</summary>
    public static ReadOnlySpan<FieldEntry> NamespaceOf(Entity entity)
    {
        var written = entity.Metadata.Value["namespace"];
        var entry = FieldEntry.Of(written);
        return written.IsNullOrMissing || written.AsString() is { Length: 0 } ? [entry, FieldEntry.Of(EntityRef.DefaultNamespace)] : new[] { entry };
    }
}
