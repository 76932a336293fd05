using Idp.Catalog.Model;
using Idp.Diagnostics;

namespace Idp.Catalog.Descriptors.Placeholders.Bundling;

/// <summary>
/// Makes one definition of several files: what a <c>$ref</c> into another file leads to is put in its place the first time,
/// and pointed at from then on, so that definitions that refer to themselves stay finite.
/// </summary>
/// <param name="files">The parsed files, by their path relative to the root.</param>
/// <param name="main">The file that the placeholder names.</param>
internal sealed class DefinitionBundler(IReadOnlyDictionary<string, EntityValue> files, string main)
{
    private const int MaxDepth = 200;
    private readonly Dictionary<(string Path, JsonPointer Pointer), JsonPointer> _placed = [];

    /// <summary>The references that lead to no value, in the order in which they were met.</summary>
    public List<ExternalReference> Dangling { get; } = [];

    public EntityValue Bundle() => Walk(files[main], main, JsonPointer.Root, 0);

    private EntityValue Walk(EntityValue value, string file, JsonPointer at, int depth)
    {
        if (depth > MaxDepth)
        {
            return value;
        }

        switch (value.Kind)
        {
            case ValueKind.Array:
                return EntityValue.FromArray([.. value.Items.Select((item, i) => Walk(item, file, at.Append(i), depth + 1))]);
            case ValueKind.Object when value.GetString("$ref") is { } text && ExternalReference.Read(text, file) is { } reference && (reference.Path, file) != (main, main):
                return Place(value, reference, at, depth);
            case ValueKind.Object:
                return EntityValue.FromObject(
                    [.. value.Properties.Select(property => (property.Key, Walk(property.Value, file, at.Append(property.Key), depth + 1)))]);
            default:
                return value;
        }
    }

    private EntityValue Place(EntityValue value, ExternalReference reference, JsonPointer at, int depth)
    {
        if (reference.Path == main)
        {
            return PointAt(reference.Pointer);
        }

        if (_placed.TryGetValue((reference.Path, reference.Pointer), out var place))
        {
            return PointAt(place);
        }

        var target = files.TryGetValue(reference.Path, out var file) ? file.At(reference.Pointer) : default;
        if (target.IsMissing)
        {
            Dangling.Add(reference);
            return value;
        }

        _placed[(reference.Path, reference.Pointer)] = at;
        return Walk(target, reference.Path, at, depth + 1);
    }

    private static EntityValue PointAt(JsonPointer pointer)
        => EntityValue.FromObject(("$ref", EntityValue.FromString("#" + pointer)));
}
