using Idp.Catalog.Model;

namespace Idp.Catalog.Query.Fields;

/// <summary>Finds the values of several keys in one walk through an entity. Keeps the ways through objects that look alike, so that keys are compared once for each shape. Not thread-safe.</summary>
internal sealed class FieldWalk
{
    private readonly string[] _keys;
    private readonly FieldStop _root;

    /// <param name="keys">In lower case, ASCII only.</param>
    public FieldWalk(params string[] keys)
    {
        _keys = keys;
        _root = StartOf(keys);
    }

    /// <summary>Where a walk along keys begins.</summary>
    public static FieldStop StartOf(string[] keys) => new([.. keys.Select((key, index) => new FieldPlace(key, index, 0, IsAsWritten: true))]);

    /// <summary>The values of an entity under each key, in the order of the walk. Not for keys of relations.</summary>
    public void Visit(Entity entity, IFieldTexts texts)
    {
        Visit(entity.Root.Node, _root, texts);
        for (int key = 0; key < _keys.Length; key++)
        {
            EnvelopeFields.Add(entity, _keys[key], key, texts);
        }
    }

    // Recursion is bounded: values nest at most EntityValueBuilder.MaxDepth deep.
    private static void Visit(object? node, FieldStop stop, IFieldTexts texts)
    {
        switch (node)
        {
            case Slot[] slots:
                foreach (var step in stop.StepsOf(new ObjectNode(slots).Shape))
                {
                    Visit(slots[step.Slot].Node, step.Next, texts);
                }

                break;
            case object[] items:
                foreach (object item in items)
                {
                    Visit(item, stop, texts);
                    if (stop.MayNameItems && item is string name)
                    {
                        stop.AddNamed(name, texts);
                    }
                }

                break;
            default:
                if (stop.Ends.Length > 0)
                {
                    string? text = node as string ?? FieldEntry.TextOf(new EntityValue(node));
                    foreach (int key in stop.Ends)
                    {
                        texts.Add(key, text);
                    }
                }

                break;
        }
    }
}
