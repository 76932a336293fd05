using Idp.Catalog.Model;
using Idp.Diagnostics;

namespace Idp.Catalog.Validation;

/// <summary>A descriptor has four root fields; what the catalog writes beside them is refused on the way in.</summary>
internal static class RootFieldCheck
{
    public static void Check(EntityValue root, EntityFaults faults)
    {
        foreach (var (key, _) in root.Properties)
        {
            if (key is "relations" or "status")
            {
                faults.Key(DescriptorFaults.OutputField, JsonPointer.Of(key), key);
            }
            else if (key is not ("apiVersion" or "kind" or "metadata" or "spec"))
            {
                faults.Key(DescriptorFaults.UnknownField, JsonPointer.Of(key), FieldName.Of(JsonPointer.Of(key)));
            }
        }
    }
}
