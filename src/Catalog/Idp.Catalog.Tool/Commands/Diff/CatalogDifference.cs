using System.Collections.Immutable;
using Idp.Catalog.Graph;
using Idp.Catalog.Snapshots;

namespace Idp.Catalog.Tool.Commands.Diff;

/// <summary>An entity in which fields changed.</summary>
internal sealed record ChangedContent(string Ref, ImmutableArray<FieldChange> Fields);

/// <summary>An entity that changed hands.</summary>
internal sealed record ChangedOwners(string Ref, ImmutableArray<string> Before, ImmutableArray<string> After);

/// <summary>What becomes of a catalog. Every list is in order.</summary>
internal sealed record CatalogDifference
{
    public required ImmutableArray<string> Added { get; init; }

    public required ImmutableArray<string> Removed { get; init; }

    public required ImmutableArray<ChangedContent> Changed { get; init; }

    public required ImmutableArray<StatedRelation> NewRelations { get; init; }

    public required ImmutableArray<StatedRelation> LostRelations { get; init; }

    public required ImmutableArray<ChangedOwners> Owners { get; init; }

    /// <summary>Relations that lead nowhere and did not do so before.</summary>
    public required ImmutableArray<StatedRelation> NewlyDangling { get; init; }

    /// <summary>Relations that led nowhere: what they lead to is there now, or they are gone.</summary>
    public required ImmutableArray<StatedRelation> Mended { get; init; }

    public required ImmutableArray<EntityCycle> NewCycles { get; init; }

    public required ImmutableArray<EntityCycle> BrokenCycles { get; init; }

    public required ChangeImpact Impact { get; init; }

    public bool IsEmpty => Added.IsEmpty && Removed.IsEmpty && Changed.IsEmpty && NewRelations.IsEmpty && LostRelations.IsEmpty;

    public static CatalogDifference Between(CatalogSnapshot before, CatalogSnapshot after, CancellationToken cancellationToken)
    {
        var old = before.Entities.ToDictionary(entity => entity.Ref.ToString(), StringComparer.Ordinal);
        var @new = after.Entities.ToDictionary(entity => entity.Ref.ToString(), StringComparer.Ordinal);
        var changed = old.Keys.Where(@new.ContainsKey).Order(StringComparer.Ordinal)
            .Select(key => new ChangedContent(key, [.. FieldChange.Between(EntityContent.Of(old[key]), EntityContent.Of(@new[key]))]))
            .Where(change => !change.Fields.IsEmpty)
            .ToImmutableArray();
        cancellationToken.ThrowIfCancellationRequested();
        string[] removed = [.. old.Keys.Where(key => !@new.ContainsKey(key)).Order(StringComparer.Ordinal)];
        string[] added = [.. @new.Keys.Where(key => !old.ContainsKey(key)).Order(StringComparer.Ordinal)];
        var relations = RelationDifference.Between(StatedRelation.AllOf(before), old.Keys.ToHashSet(StringComparer.Ordinal), StatedRelation.AllOf(after), @new.Keys.ToHashSet(StringComparer.Ordinal));
        cancellationToken.ThrowIfCancellationRequested();
        var oldCycles = before.Graph.FindCycles(cancellationToken: cancellationToken).Cycles;
        var newCycles = after.Graph.FindCycles(cancellationToken: cancellationToken).Cycles;
        return new CatalogDifference
        {
            Added = [.. added],
            Removed = [.. removed],
            Changed = changed,
            NewRelations = relations.Added,
            LostRelations = relations.Lost,
            Owners = [.. relations.Owners.Where(change => old.ContainsKey(change.Ref) && @new.ContainsKey(change.Ref))],
            NewlyDangling = relations.NewlyDangling,
            Mended = relations.Mended,
            NewCycles = NotIn(newCycles, oldCycles),
            BrokenCycles = NotIn(oldCycles, newCycles),
            Impact = ChangeImpact.Of(before, removed, after, [.. added, .. changed.Select(change => change.Ref)]),
        };
    }

    // A circle that only lost members is not new.
    private static ImmutableArray<EntityCycle> NotIn(ImmutableArray<EntityCycle> cycles, ImmutableArray<EntityCycle> others)
    {
        var circleOf = others.SelectMany((cycle, i) => cycle.Members.Select(member => (member, i))).ToDictionary(pair => pair.member, pair => pair.i);
        return [.. cycles.Where(cycle => !(circleOf.TryGetValue(cycle.Members[0], out int circle)
            && cycle.Members.All(member => circleOf.TryGetValue(member, out int other) && other == circle)))];
    }
}
