using Idp.Catalog.Descriptors;
using Idp.Catalog.Model;

namespace Idp.Catalog.Relations;

/// <summary>A relation and who states it.</summary>
/// <param name="Relation">The relation.</param>
/// <param name="Document">The document that states it; null when it is known from elsewhere.</param>
/// <param name="Reference">The reference in that document; null when it is known from elsewhere.</param>
public sealed record RelationFrom(Relation Relation, DescriptorDocument? Document, Reference? Reference);
