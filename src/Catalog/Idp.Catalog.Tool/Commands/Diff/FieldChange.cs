using Idp.Catalog.Model;
using Idp.Diagnostics;

namespace Idp.Catalog.Tool.Commands.Diff;

/// <summary>A field that is not what it was.</summary>
/// <param name="Path">Keys from the root of the entity.</param>
/// <param name="Before">What it was; missing when it is new.</param>
/// <param name="After">What it is; missing when it is gone.</param>
internal sealed record FieldChange(IReadOnlyList<string> Path, EntityValue Before, EntityValue After)
{
    /// <summary>The path for programs.</summary>
    public string Pointer => JsonPointer.Of([.. Path]).ToString();

    /// <summary>The path for people; a key with dots stands in brackets.</summary>
    public string Name => string.Concat(Path.Select((key, i) => key.Contains('.', StringComparison.Ordinal) ? $"[{key}]" : i == 0 ? key : $".{key}"));

    /// <summary>The fields in which two values differ: objects key by key, anything else as a whole.</summary>
    public static IEnumerable<FieldChange> Between(EntityValue before, EntityValue after) => Between([], before, after);

    private static IEnumerable<FieldChange> Between(string[] path, EntityValue before, EntityValue after)
    {
        if (before == after)
        {
            return [];
        }

        if (before.Kind != ValueKind.Object || after.Kind != ValueKind.Object)
        {
            return [new FieldChange(path, before, after)];
        }

        var keys = before.Properties.Select(property => property.Key).Union(after.Properties.Select(property => property.Key), StringComparer.Ordinal);
        return keys.Order(StringComparer.Ordinal).SelectMany(key => Between([.. path, key], before[key], after[key]));
    }
}
