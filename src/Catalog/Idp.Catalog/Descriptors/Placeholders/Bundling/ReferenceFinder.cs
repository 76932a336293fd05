using Idp.Catalog.Model;
using Idp.Diagnostics;

namespace Idp.Catalog.Descriptors.Placeholders.Bundling;

/// <summary>Finds every <c>$ref</c> of a definition that leads into another file, with its place.</summary>
internal static class ReferenceFinder
{
    public static IEnumerable<(ExternalReference Reference, JsonPointer At)> Find(EntityValue root, string file)
    {
        var waiting = new Stack<(EntityValue Value, JsonPointer At)>();
        waiting.Push((root, JsonPointer.Root));
        while (waiting.TryPop(out var next))
        {
            var (value, at) = next;
            if (value.GetString("$ref") is { } text && ExternalReference.Read(text, file) is { } reference && reference.Path != file)
            {
                yield return (reference, at.Append("$ref"));
            }

            for (var i = 0; i < value.Items.Count; i++)
            {
                Push(value[i], at.Append(i));
            }

            foreach (var (key, item) in value.Properties)
            {
                Push(item, at.Append(key));
            }
        }

        void Push(EntityValue value, JsonPointer at)
        {
            if (value.Kind is ValueKind.Object or ValueKind.Array)
            {
                waiting.Push((value, at));
            }
        }
    }
}
