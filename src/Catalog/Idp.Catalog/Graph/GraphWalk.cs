using System.Collections.Immutable;
using Idp.Catalog.Model;
using static Idp.Catalog.Graph.WalkDirection;

namespace Idp.Catalog.Graph;

/// <summary>Which relations a question follows, and which way. Immutable, thread-safe.</summary>
/// <remarks>A relation and its inverse are two relations here, as they are in a catalog: the walks that are built in name both, so that either suffices.</remarks>
public sealed class GraphWalk
{
    private readonly WalkDirection? _everything;

    private GraphWalk(ImmutableArray<WalkStep> steps, WalkDirection? everything)
    {
        Steps = steps;
        _everything = everything;
    }

    /// <summary>
    /// From what fails to what it takes down: from what is needed to what <c>dependsOn</c> it, from an API to what <c>consumesApi</c> it,
    /// from a component to an API that it <c>providesApi</c>, and from a part to the whole that it is <c>partOf</c>.
    /// </summary>
    /// <remarks>A whole does not take down its parts, and an owner does not take down what it owns. See docs/graph.md.</remarks>
    public static GraphWalk Impact { get; } = Of(
        new(RelationTypes.DependencyOf, Outgoing),
        new(RelationTypes.DependsOn, Incoming),
        new(RelationTypes.ApiConsumedBy, Outgoing),
        new(RelationTypes.ConsumesApi, Incoming),
        new(RelationTypes.ProvidesApi, Outgoing),
        new(RelationTypes.ApiProvidedBy, Incoming),
        new(RelationTypes.PartOf, Outgoing),
        new(RelationTypes.HasPart, Incoming));

    /// <summary>The other way round: from an entity to what can take it down.</summary>
    public static GraphWalk Dependencies { get; } = Impact.Reverse();

    /// <summary>From the whole to its parts, and to theirs.</summary>
    public static GraphWalk Parts { get; } = Of(new(RelationTypes.HasPart, Outgoing), new(RelationTypes.PartOf, Incoming));

    /// <summary>From an entity to those that own it.</summary>
    public static GraphWalk Owners { get; } = Of(new(RelationTypes.OwnedBy, Outgoing), new(RelationTypes.OwnerOf, Incoming));

    /// <summary>From a group to the groups below it.</summary>
    public static GraphWalk Groups { get; } = Of(new(RelationTypes.ParentOf, Outgoing), new(RelationTypes.ChildOf, Incoming));

    /// <summary>From a group to its members.</summary>
    public static GraphWalk Members { get; } = Of(new(RelationTypes.HasMember, Outgoing), new(RelationTypes.MemberOf, Incoming));

    /// <summary>What is followed; empty when the walk follows every type.</summary>
    /// <remarks>Where several relations lead to the same place, the one told is one in its own direction, and then the first of these.</remarks>
    public ImmutableArray<WalkStep> Steps { get; }

    /// <summary>The direction of a walk along every type; null if the walk names its <see cref="Steps"/>.</summary>
    public WalkDirection? Everything => _everything;

    /// <summary>Along relations of every type.</summary>
    public static GraphWalk Along(WalkDirection direction) => new([], Known(direction));

    /// <summary>Along relations of these types, all in one direction.</summary>
    public static GraphWalk Along(WalkDirection direction, params IEnumerable<string> types)
        => Of([.. types.Select(type => new WalkStep(type, direction))]);

    /// <summary>Along these.</summary>
    /// <exception cref="ArgumentException">A type is null or a direction is none.</exception>
    public static GraphWalk Of(params ImmutableArray<WalkStep> steps)
    {
        if (steps.IsDefault)
        {
            return new([], null);
        }

        foreach (var step in steps)
        {
            ArgumentNullException.ThrowIfNull(step.Type, nameof(steps));
            Known(step.Direction);
        }

        return new(steps, null);
    }

    /// <summary>The same relations, followed the other way.</summary>
    public GraphWalk Reverse() => new([.. Steps.Select(step => step with { Direction = Reverse(step.Direction) })], _everything is { } all ? Reverse(all) : null);

    /// <summary>The same relations, followed either way.</summary>
    public GraphWalk EitherWay() => new([.. Steps.Select(step => step with { Direction = Both })], _everything is null ? null : Both);

    /// <summary>This walk, and that step too.</summary>
    /// <exception cref="InvalidOperationException">The walk follows every type already.</exception>
    public GraphWalk With(string type, WalkDirection direction) => _everything is null
        ? Of(Steps.Add(new(type, direction)))
        : throw new InvalidOperationException("A walk along every type cannot follow one more.");

    /// <summary>This walk without the relations of a type.</summary>
    public GraphWalk Without(string type) => new(Steps.RemoveAll(step => step.Type == type), _everything);

    private static WalkDirection Known(WalkDirection direction) => Enum.IsDefined(direction)
        ? direction
        : throw new ArgumentOutOfRangeException(nameof(direction), direction, "There is no such direction.");

    private static WalkDirection Reverse(WalkDirection direction) => direction switch { Outgoing => Incoming, Incoming => Outgoing, _ => Both };
}
