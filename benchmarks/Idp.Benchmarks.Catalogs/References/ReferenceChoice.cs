namespace Idp.Benchmarks.Catalogs;

/// <summary>Chooses what an entity refers to.</summary>
internal sealed class ReferenceChoice(CatalogLayout layout, ulong seed)
{
    private const ulong Purpose = 2;
    private static readonly int[] DependencyCounts = [0, 0, 1, 1, 1, 2, 2, 2, 3, 4];
    private static readonly int[] ConsumedCounts = [0, 0, 0, 1, 1, 2];

    public EntityReferences Of(int entity)
    {
        var random = new SeededRandom(seed, entity, Purpose);
        var ordinal = CatalogLayout.OrdinalAt(entity);
        return CatalogLayout.KindAt(entity) switch
        {
            GeneratedKind.Component => new()
            {
                Owner = Owner(ref random),
                System = Any(GeneratedKind.System, ref random),
                DependsOn = Dependencies.OfComponent(ordinal, layout, random.Pick<int>(DependencyCounts), ref random),
                ProvidesApis = Provided(ordinal),
                ConsumesApis = Distinct(GeneratedKind.Api, random.Pick<int>(ConsumedCounts), ref random),
            },
            GeneratedKind.Api => new() { Owner = Owner(ref random), System = Any(GeneratedKind.System, ref random) },
            GeneratedKind.Resource => new()
            {
                Owner = Owner(ref random),
                System = Any(GeneratedKind.System, ref random),
                DependsOn = Dependencies.OfResource(ordinal, ref random),
            },
            GeneratedKind.System => new() { Owner = Owner(ref random), Domain = Any(GeneratedKind.Domain, ref random) },
            GeneratedKind.Domain => new() { Owner = Owner(ref random) },
            GeneratedKind.Group => Family(ordinal),
            _ => new() { MemberOf = Distinct(GeneratedKind.Group, random.Percent(80) ? 1 : 2, ref random) },
        };
    }

    // Every API has the one component that provides it: there are four components to an API.
    private IReadOnlyList<string> Provided(int component)
        => component % 4 == 0 && component / 4 < layout.Count(GeneratedKind.Api) ? [EntityNames.Of(GeneratedKind.Api, component / 4)] : [];

    private EntityReferences Family(int group) => new()
    {
        Parent = GroupTree.ParentOf(group) is { } parent ? EntityNames.Of(GeneratedKind.Group, parent) : null,
        Children = [.. GroupTree.ChildrenOf(group, layout.Count(GeneratedKind.Group)).Select(child => EntityNames.Of(GeneratedKind.Group, child))],
    };

    private string Owner(ref SeededRandom random)
    {
        var form = random.Below(20);
        if (form == 0)
        {
            return EntityNames.RefOf(GeneratedKind.User, random.Below(layout.Count(GeneratedKind.User)));
        }

        var group = random.Below(layout.Count(GeneratedKind.Group));
        return form == 1 ? EntityNames.ShortRefOf(GeneratedKind.Group, group)
            : form < 10 ? EntityNames.RefOf(GeneratedKind.Group, group)
            : EntityNames.Of(GeneratedKind.Group, group);
    }

    private string Any(GeneratedKind kind, ref SeededRandom random) => EntityNames.Of(kind, random.Below(layout.Count(kind)));

    private List<string> Distinct(GeneratedKind kind, int count, ref SeededRandom random)
    {
        var chosen = new List<string>(count);
        for (var i = 0; i < count; i++)
        {
            var name = Any(kind, ref random);
            if (!chosen.Contains(name))
            {
                chosen.Add(name);
            }
        }

        return chosen;
    }
}
