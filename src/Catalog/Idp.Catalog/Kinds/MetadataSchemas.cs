using Idp.JsonSchemas;

namespace Idp.Catalog.Kinds;

/// <summary>What the packs demand of the values of annotations and labels that they declare; null where they demand nothing.</summary>
internal sealed record MetadataSchemas(JsonSchema? Annotations, JsonSchema? Labels);
