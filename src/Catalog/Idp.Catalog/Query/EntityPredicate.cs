using Idp.Catalog.Model;
using Idp.Catalog.Query.Evaluation;
using Idp.Catalog.Query.Predicates;

namespace Idp.Catalog.Query;

/// <summary>A condition on entities, to be asked of a catalog's snapshot. Immutable and thread-safe.</summary>
/// <remarks>
/// A field is named by its search key: the dotted path of a value in any case, such as <c>spec.type</c>; <c>relations.ownedBy</c> for the targets of
/// relations; <c>metadata.tags.java</c> is <c>true</c> where a list holds that text. A field may have many values, and a condition holds when one of
/// them fulfils it. Values are compared as text whatever their case; values of more than 200 characters are there but equal to nothing.
/// The keys are those of Backstage's search table.
/// </remarks>
public abstract class EntityPredicate
{
    /// <summary>How deep predicates can be made of others: 200. What is joined with <see cref="And"/> or <see cref="Or"/> alone gets no deeper.</summary>
    public const int MaxDepth = 200;

    /// <param name="depth">One more than that of the deepest part; 1 without parts.</param>
    private protected EntityPredicate(int depth)
        => Depth = depth <= MaxDepth ? depth : throw new ArgumentException($"Predicates nest at most {MaxDepth} deep.");

    internal int Depth { get; }

    /// <summary>Holds for every entity.</summary>
    public static EntityPredicate Everything { get; } = new AllPredicate([]);

    /// <summary>Holds for no entity.</summary>
    public static EntityPredicate Nothing { get; } = new AnyPredicate([]);

    /// <summary>A value of the field is that text.</summary>
    public static EntityPredicate Equal(string field, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return In(field, value);
    }

    /// <summary>A value of the field is one of those texts.</summary>
    public static EntityPredicate In(string field, params IEnumerable<string> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return Of(field, new EqualTest(values));
    }

    /// <summary>The field is there, if only with <c>null</c> or a value too long to be compared; objects are no values.</summary>
    public static EntityPredicate Exists(string field) => Of(field, ExistsTest.Any);

    /// <summary>A value of the field begins with that text.</summary>
    public static EntityPredicate HasPrefix(string field, string prefix)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        return Of(field, new PrefixTest(prefix));
    }

    /// <summary>All hold; of none, for every entity.</summary>
    public static EntityPredicate All(params IEnumerable<EntityPredicate> predicates) => new AllPredicate(Copy(predicates));

    /// <summary>At least one holds; of none, for no entity.</summary>
    public static EntityPredicate Any(params IEnumerable<EntityPredicate> predicates) => new AnyPredicate(Copy(predicates));

    /// <summary>The predicate does not hold.</summary>
    public static EntityPredicate Not(EntityPredicate predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        return new NotPredicate(predicate);
    }

    /// <summary>Both hold.</summary>
    public EntityPredicate And(EntityPredicate other) => this is AllPredicate all ? All([.. all.Parts, other]) : All(this, other);

    /// <summary>One of both holds.</summary>
    public EntityPredicate Or(EntityPredicate other) => this is AnyPredicate any ? Any([.. any.Parts, other]) : Any(this, other);

    /// <summary>A value of the field passes a test.</summary>
    internal static EntityPredicate Of(string field, FieldTest test)
    {
        ArgumentNullException.ThrowIfNull(field);
        return new FieldPredicate(JavaScriptCase.ToLower(field), test);
    }

    internal static int DeepestOf(EntityPredicate[] parts) => parts.Length == 0 ? 0 : parts.Max(part => part.Depth);

    private static EntityPredicate[] Copy(IEnumerable<EntityPredicate> predicates)
    {
        ArgumentNullException.ThrowIfNull(predicates);
        EntityPredicate[] copy = [.. predicates];
        return copy.Contains(null!) ? throw new ArgumentNullException(nameof(predicates)) : copy;
    }
}
