using Idp.Catalog.Model;

namespace Idp.Catalog.Validation;

/// <summary>What the original fills in before it validates: a namespace, and a map of annotations where something empty stands for one.</summary>
internal static class EnvelopeDefaults
{
    public static EntityValue FillIn(EntityValue root)
    {
        var metadata = root["metadata"];
        if (metadata.Kind != ValueKind.Object)
        {
            return root;
        }

        if (metadata.TryGetProperty("annotations", out var annotations) && IsEmptyHanded(annotations))
        {
            root = root.With(["metadata", "annotations"], EntityValue.EmptyObject);
        }

        return metadata["namespace"].IsMissing
            ? root.With(["metadata", "namespace"], EntityValue.FromString(EntityRef.DefaultNamespace))
            : root;
    }

    // JavaScript's `annotations || {}`.
    private static bool IsEmptyHanded(EntityValue value) => value.Kind switch
    {
        ValueKind.Null => true,
        ValueKind.Boolean => value.AsBoolean() == false,
        ValueKind.Number => value.AsNumber() is 0 or double.NaN,
        ValueKind.String => value.AsString()!.Length == 0,
        _ => false,
    };
}
