using Idp.Scaffolder.Jsonata.Tree;
using Idp.Scaffolder.Jsonata.Values;

namespace Idp.Scaffolder.Jsonata.Evaluation;

internal sealed partial class Evaluator
{
    // Bindings of a path: the context as @, and its variables.
    private ValueList TupleStep(Node step, object? input, ValueList? tuples, Scope scope)
    {
        var result = step.Kind == NodeKind.Sort ? SortedTuples(step, input, tuples, scope) : StepTuples(step, tuples ?? Tuples(input), scope);
        return step.Stages is null ? result : (ValueList)Stages(step.Stages, result, scope)!;
    }

    private ValueList SortedTuples(Node step, object? input, ValueList? tuples, Scope scope)
    {
        if (tuples is not null)
        {
            return Sort(step, tuples, scope);
        }

        var result = NewTuples();
        foreach (object? item in Sort(step, input as ValueList ?? Sequence(input), scope))
        {
            var tuple = new ValueMap { ["@"] = item };
            tuple[step.Index ?? "undefined"] = (double)result.Count;
            result.Add(tuple);
        }

        return result;
    }

    private ValueList StepTuples(Node step, ValueList tuples, Scope scope)
    {
        var result = NewTuples();
        foreach (object? item in tuples.ToArray())
        {
            var tuple = (ValueMap)item!;
            object? value = Evaluate(step, tuple["@"], scope.With(tuple));
            var values = value is null ? [] : value as ValueList ?? new ValueList { value };
            for (int i = 0; i < values.Count; i++)
            {
                work.Step(tuple.Count + 1);
                Append(result, values.IsTuples ? Joined(tuple, (ValueMap)values[i]!) : Bound(step, tuple, values[i], i));
            }
        }

        return result;
    }

    private static ValueMap Joined(ValueMap tuple, ValueMap inner)
    {
        var joined = tuple.Copy();
        joined.Assign(inner);
        return joined;
    }

    private static ValueMap Bound(Node step, ValueMap tuple, object? value, int index)
    {
        var bound = tuple.Copy();
        if (step.Focus is { Length: > 0 })
        {
            bound[step.Focus] = value;
            bound["@"] = tuple["@"];
        }
        else
        {
            bound["@"] = value;
        }

        if (step.Index is { Length: > 0 })
        {
            bound[step.Index] = (double)index;
        }

        if (step.Ancestor is not null)
        {
            bound[step.Ancestor.Label] = tuple["@"];
        }

        return bound;
    }

    private static ValueList Tuples(object? input)
    {
        var tuples = new ValueList();
        tuples.AddRange(Items(input).Select(item => new ValueMap { ["@"] = item }));
        return tuples;
    }

    private static ValueList NewTuples() => new() { IsSequence = true, IsTuples = true };

    private object? Stages(List<Stage> stages, ValueList input, Scope scope)
    {
        object? result = input;
        foreach (var stage in stages)
        {
            if (stage.Filter is not null)
            {
                result = Filter(stage.Filter, result, scope);
                continue;
            }

            var list = (ValueList)result!;
            for (int i = 0; i < list.Count; i++)
            {
                if (list[i] is ValueMap tuple)
                {
                    tuple[stage.Index!] = (double)i;
                }
            }
        }

        return result;
    }
}
