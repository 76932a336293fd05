namespace Idp.Benchmarks.Catalogs;

/// <summary>Chooses the features of each document, one independent of the other.</summary>
internal static class FeatureChoice
{
    private const ulong Purpose = 1;

    public static DocumentFeatures Of(int entity, ulong seed, CatalogLayout layout)
    {
        var random = new SeededRandom(seed, entity, Purpose);

        // 2 in 100, and the groups without children (3 in 100), which can say so in no other way.
        var isFlow = random.Percent(2);
        if (CatalogLayout.KindAt(entity) == GeneratedKind.Group)
        {
            isFlow = GroupTree.IsLeaf(CatalogLayout.OrdinalAt(entity), layout.Count(GeneratedKind.Group));
        }

        return (isFlow ? DocumentFeatures.FlowSequence : DocumentFeatures.None)
            | (random.Percent(3) ? DocumentFeatures.FoldedScalar : DocumentFeatures.None)
            | (random.Percent(3) ? DocumentFeatures.Escapes : DocumentFeatures.None)
            | (random.Percent(5) ? DocumentFeatures.NonAscii : DocumentFeatures.None)
            | (random.Percent(2) ? DocumentFeatures.Comment : DocumentFeatures.None);
    }
}
