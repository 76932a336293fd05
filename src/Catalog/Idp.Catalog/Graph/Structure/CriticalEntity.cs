using Idp.Catalog.Model;

namespace Idp.Catalog.Graph;

/// <summary>A single entity that others hang on.</summary>
/// <param name="Ref">Its reference, in lower case.</param>
/// <param name="Entity">The entity; null if it does not exist.</param>
/// <param name="Dependents">How many others it takes down when it fails, directly and indirectly.</param>
/// <param name="CutOff">
/// How many others lose every connection to the largest remaining part of its neighbourhood when it is gone, whichever way the relations lead;
/// 0 unless it is an articulation point.
/// </param>
public sealed record CriticalEntity(EntityRef Ref, Entity? Entity, int Dependents, int CutOff)
{
    /// <summary>Whether the graph falls apart without it.</summary>
    public bool IsArticulationPoint => CutOff > 0;
}
