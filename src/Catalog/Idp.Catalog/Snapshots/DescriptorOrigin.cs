using Idp.Catalog.Descriptors;

namespace Idp.Catalog.Snapshots;

/// <summary>Where a descriptor stands, kept when its text is let go.</summary>
internal static class DescriptorOrigin
{
    public static EntityOrigin Of(DescriptorDocument document)
        => new(document.Source.Path, document.Span, EntityOrigin.HashOf(document.Source.Utf8.Span.Slice(document.Span.Start, document.Span.Length)));
}
