namespace Idp.Benchmarks.Catalogs;

/// <summary>
/// What depends on what: on earlier entities, so that there are no circles, with a few hubs that many depend on.
/// One component in a thousand depends on a later one too, which may close a circle, as it happens.
/// </summary>
internal static class Dependencies
{
    private const int Hubs = 64;
    private const int Neighbours = 2_000;

    public static List<string> OfComponent(int ordinal, CatalogLayout layout, int count, ref SeededRandom random)
    {
        var chosen = new List<string>(count + 1);
        for (var i = 0; i < count; i++)
        {
            var target = ordinal == 0 || random.Percent(30)
                ? EntityNames.RefOf(GeneratedKind.Resource, random.Below(layout.Count(GeneratedKind.Resource)))
                : Earlier(ordinal, ref random);
            if (!chosen.Contains(target))
            {
                chosen.Add(target);
            }
        }

        if (random.Below(1_000) == 0 && ordinal + 1 < layout.Count(GeneratedKind.Component))
        {
            chosen.Add(EntityNames.RefOf(GeneratedKind.Component, ordinal + 1));
        }

        return chosen;
    }

    public static IReadOnlyList<string> OfResource(int ordinal, ref SeededRandom random)
        => ordinal > 0 && random.Percent(40) ? [EntityNames.RefOf(GeneratedKind.Resource, random.Below(ordinal))] : [];

    private static string Earlier(int ordinal, ref SeededRandom random)
    {
        var target = random.Percent(30)
            ? random.Below(Math.Min(ordinal, Hubs))
            : ordinal - 1 - random.Below(Math.Min(ordinal, Neighbours));

        // One way of writing for each target, so that equal targets are equal texts.
        return target % 2 == 0 ? EntityNames.RefOf(GeneratedKind.Component, target) : EntityNames.ShortRefOf(GeneratedKind.Component, target);
    }
}
