using Idp.Catalog.Model;
using Idp.Diagnostics;

namespace Idp.Catalog.Validation;

/// <summary>What a Location may point at, given how it was read itself. Its targets are not read here.</summary>
internal static class LocationCheck
{
    /// <param name="root">An entity of kind Location with a valid schema.</param>
    /// <param name="readAs">How the descriptor was read: <c>url</c> or <c>file</c>.</param>
    /// <param name="faults">Takes what is found.</param>
    public static void Check(EntityValue root, string readAs, EntityFaults faults)
    {
        var spec = root["spec"];
        var type = spec.GetString("type") ?? readAs;
        if (type != readAs && type != "url")
        {
            faults.Value(DescriptorFaults.LocationType, JsonPointer.Of("spec", "type"), Described.Quote(type), readAs);
            return;
        }

        if (type != "file")
        {
            return;
        }

        CheckTarget(spec["target"], JsonPointer.Of("spec", "target"), faults);
        for (var i = 0; i < spec["targets"].Items.Count; i++)
        {
            CheckTarget(spec["targets"][i], JsonPointer.Of("spec", "targets").Append(i), faults);
        }
    }

    private static void CheckTarget(EntityValue target, JsonPointer pointer, EntityFaults faults)
    {
        if (target.AsString() is { } text && text.EndsWith('/'))
        {
            faults.Value(DescriptorFaults.LocationTargetIsFolder, pointer, Described.Quote(text), text);
        }
    }
}
