using System.Diagnostics.CodeAnalysis;
using Idp.Catalog.Descriptors;

namespace Idp.Catalog.Relations;

/// <summary>One step of a graph, and the reference that makes it; null for what is known from elsewhere.</summary>
internal readonly record struct RelationStep(int From, int To, DescriptorDocument? Document, Reference? Reference)
{
    /// <summary>Whether a descriptor states it.</summary>
    [MemberNotNullWhen(true, nameof(Document), nameof(Reference))]
    public bool IsStated => Document is not null && Reference is not null;
}
