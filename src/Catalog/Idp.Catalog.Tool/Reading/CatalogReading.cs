using Idp.Catalog.Descriptors;
using Idp.Catalog.Relations;

namespace Idp.Catalog.Tool.Reading;

/// <summary>Descriptors as a command that answers questions sees them.</summary>
/// <param name="Read">The files.</param>
/// <param name="Catalog">Their valid documents, linked.</param>
/// <param name="Failed">Whether something that was asked for could not be read; it was said already.</param>
internal sealed record CatalogReading(DescriptorReadResult Read, LinkedCatalog Catalog, bool Failed);
