using Idp.Scaffolder.Jsonata.Tree;
using Idp.Scaffolder.Jsonata.Values;

namespace Idp.Scaffolder.Jsonata.Evaluation;

internal sealed partial class Evaluator
{
    private object? Path(Node path, object? input, Scope scope)
    {
        object? current = input is ValueList && path.Items[0].Kind != NodeKind.Variable ? input : Sequence(input);
        object? result = null;
        ValueList? tuples = null;
        bool isTuples = false;
        for (int i = 0; i < path.Items.Count; i++)
        {
            var step = path.Items[i];
            isTuples |= step.IsTuple;
            if (i == 0 && step.IsConstructed)
            {
                result = Evaluate(step, current, scope);
            }
            else if (isTuples)
            {
                tuples = TupleStep(step, current, tuples, scope);
            }
            else
            {
                result = Step(step, current, scope, i == path.Items.Count - 1);
            }

            if (!isTuples && result is null or JsonNull or ValueList { Count: 0 } or "")
            {
                break;
            }

            current = step.Focus is null ? result : current;
        }

        if (isTuples && tuples is not null)
        {
            result = path.IsTuple ? tuples : Contexts(tuples);
        }

        result = Kept(path, result);
        return path.Group is null ? result : Group(path.Group, isTuples ? tuples : result, scope);
    }

    private static object? Kept(Node path, object? result)
    {
        if (!path.KeepsSingleton || result is not ValueList list)
        {
            return result;
        }

        list = list is { IsConstructed: true, IsSequence: false } ? Sequence(list) : list;
        list.KeepsSingleton = true;
        return list;
    }

    private static ValueList Contexts(ValueList tuples)
    {
        var contexts = new ValueList(tuples.Count) { IsSequence = true };
        contexts.AddRange(tuples.Select(tuple => ((ValueMap)tuple!)["@"]));
        return contexts;
    }

    // What a step iterates over; of a text, its letters, as upstream.
    private static IEnumerable<object?> Items(object? value) => value switch
    {
        ValueList list => list.IsWrapper || list.Count < 2 ? [.. list] : list.ToArray(),
        string text => text.Select(letter => (object?)letter.ToString()),
        _ => [],
    };

    private ValueList Step(Node step, object? input, Scope scope, bool isLast)
    {
        if (step.Kind == NodeKind.Sort)
        {
            var sorted = Sort(step, (ValueList)input!, scope);
            return step.Stages is null ? sorted : (ValueList)Stages(step.Stages, sorted, scope)!;
        }

        var results = new ValueList();
        foreach (object? item in Items(input))
        {
            object? result = Evaluate(step, item, scope);
            foreach (var stage in step.Stages ?? [])
            {
                result = stage.Filter is null ? result : Filter(stage.Filter, result, scope);
            }

            if (result is not null)
            {
                work.Step();
                results.Add(result);
            }
        }

        return isLast && results is [ValueList { IsSequence: false } only] ? only : Flat(results);
    }

    private ValueList Flat(ValueList results)
    {
        var sequence = new ValueList(results.Count) { IsSequence = true };
        foreach (object? result in results)
        {
            if (result is ValueList { IsConstructed: false } list)
            {
                Append(sequence, list);
            }
            else
            {
                Append(sequence, result);
            }
        }

        return sequence;
    }

    private void Append(ValueList sequence, object? item)
    {
        work.RequireSequence(sequence.Count + 1.0);
        sequence.Add(item);
    }

    private void Append(ValueList sequence, ValueList items)
    {
        work.Step(items.Count);
        work.RequireSequence((double)sequence.Count + items.Count);
        sequence.AddRange(items);
    }
}
