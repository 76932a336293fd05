using System.Collections.Immutable;
using System.Text;
using Idp.Catalog.Model;

namespace Idp.Catalog.Kinds;

/// <summary>A field of a kind whose references become relations.</summary>
/// <param name="Path">The way to the field, such as <c>spec, owner</c>.</param>
/// <param name="Relation">The type of the relation from the entity to its target.</param>
public sealed record RelationField(ImmutableArray<string> Path, string Relation)
{
    /// <summary>The kind of a reference that names none; null when it must name one.</summary>
    public string? DefaultKind { get; init; }

    /// <summary>Whether a reference without a namespace is looked for in <c>default</c> rather than in the entity's own.</summary>
    public bool InDefaultNamespace { get; init; }

    /// <summary>The kinds that the field may point at, in any case of letters; empty for all.</summary>
    public ImmutableArray<string> AllowedKinds { get; init; } = [];

    /// <summary>Whether the field may point at an entity of that kind.</summary>
    public bool Allows(EntityRef target) => AllowedKinds.IsEmpty || IsOneOf(target, AllowedKinds);

    /// <summary>The path as it is written, with dots.</summary>
    public string Selector => string.Join('.', Path);

    // Asked for every reference of a catalog; kinds are ASCII but for a jest.
    internal static bool IsOneOf(EntityRef target, ImmutableArray<string> kinds)
    {
        ArgumentNullException.ThrowIfNull(target);
        var isAscii = Ascii.IsValid(target.Kind);
        foreach (var kind in kinds)
        {
            if (isAscii && Ascii.IsValid(kind) ? Ascii.EqualsIgnoreCase(kind, target.Kind) : target.IsKind(kind))
            {
                return true;
            }
        }

        return false;
    }
}
