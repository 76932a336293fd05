using Idp.Catalog.Snapshots;

namespace Idp.Catalog.Tool.Reading;

/// <summary>A catalog to be asked.</summary>
/// <param name="Snapshot">Its valid entities, related.</param>
/// <param name="Failed">Whether something that was asked for could not be read; it was said already.</param>
internal sealed record LoadedCatalog(CatalogSnapshot Snapshot, bool Failed);
