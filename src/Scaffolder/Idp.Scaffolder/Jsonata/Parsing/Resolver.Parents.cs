using Idp.Scaffolder.Jsonata.Tree;

namespace Idp.Scaffolder.Jsonata.Parsing;

internal sealed partial class Resolver
{
    // What a part seeks its whole seeks; they share the list.
    private static void PassOn(Node whole, Node part)
    {
        if (part.Seeking is null && part.Kind != NodeKind.Parent)
        {
            return;
        }

        var slots = part.Seeking ?? [];
        if (part.Kind == NodeKind.Parent)
        {
            slots.Add(part.Slot!);
        }

        if (whole.Seeking is null)
        {
            whole.Seeking = slots;
        }
        else
        {
            whole.Seeking.AddRange([.. slots]);
        }
    }

    private void ResolveParents(Node path)
    {
        var last = path.Items[^1];
        var slots = last.Seeking ?? [];
        if (last.Kind == NodeKind.Parent)
        {
            slots.Add(last.Slot!);
        }

        foreach (var first in slots.ToArray())
        {
            var slot = first;
            for (int i = path.Items.Count - 2; slot.Level > 0;)
            {
                if (i < 0)
                {
                    (path.Seeking ??= []).Add(slot);
                    break;
                }

                // Several steps in a row that bind their values have one context.
                var step = path.Items[i--];
                while (i >= 0 && step.Focus is not null && path.Items[i].Focus is not null)
                {
                    step = path.Items[i--];
                }

                slot = SeekParent(step, slot);
            }
        }
    }

    private ParentSlot SeekParent(Node step, ParentSlot slot)
    {
        _work.Enter();
        switch (step.Kind)
        {
            case NodeKind.Name or NodeKind.Wildcard:
                if (--slot.Level == 0)
                {
                    slot.Label = step.Ancestor?.Label ?? slot.Label;
                    step.Ancestor = slot;
                    step.IsTuple = true;
                }

                break;
            case NodeKind.Parent:
                slot.Level++;
                break;
            case NodeKind.Block:
                if (step.Items.Count > 0)
                {
                    step.IsTuple = true;
                    slot = SeekParent(step.Items[^1], slot);
                }

                break;
            case NodeKind.Path:
                step.IsTuple = true;
                int i = step.Items.Count - 1;
                slot = SeekParent(step.Items[i--], slot);
                while (slot.Level > 0 && i >= 0)
                {
                    slot = SeekParent(step.Items[i--], slot);
                }

                break;
            default:
                throw new JsonataFault("S0217").At(step.Position);
        }

        _work.Leave();
        return slot;
    }
}
