using Idp.Catalog.Model;

namespace Idp.Benchmarks.Micro;

/// <summary>Entities as a reader of YAML or JSON without a model gives them: dictionaries of dictionaries.</summary>
internal sealed class DictionaryTrees(IEnumerable<Entity> entities)
{
    private readonly List<Dictionary<string, object?>> _trees = [.. entities.Select(entity => (Dictionary<string, object?>)Tree(entity.Root)!)];

    /// <summary>The components that are services.</summary>
    public IEnumerable<Dictionary<string, object?>> Services() => _trees.Where(tree =>
        Is(tree.GetValueOrDefault("kind"), "component") && Is(Spec(tree)?.GetValueOrDefault("type"), "service"));

    public static string Name(Dictionary<string, object?> tree) => (string)((Dictionary<string, object?>)tree["metadata"]!)["name"]!;

    public static string? Owner(Dictionary<string, object?> tree) => Spec(tree)?.GetValueOrDefault("owner") as string;

    private static Dictionary<string, object?>? Spec(Dictionary<string, object?> tree) => tree.GetValueOrDefault("spec") as Dictionary<string, object?>;

    private static bool Is(object? value, string text) => value is string found && string.Equals(found, text, StringComparison.OrdinalIgnoreCase);

    private static object? Tree(EntityValue value) => value.Kind switch
    {
        ValueKind.Object => value.Properties.ToDictionary(property => property.Key, property => Tree(property.Value), StringComparer.Ordinal),
        ValueKind.Array => value.Items.Select(Tree).ToList(),
        ValueKind.String => value.AsString(),
        ValueKind.Number => value.AsNumber(),
        ValueKind.Boolean => value.AsBoolean(),
        _ => null,
    };
}
